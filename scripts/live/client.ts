/** The page's end of `npm run dev`: takes over a saved story in place, or shows what is wrong with it. */
import type {Live} from './messages.js';
import {showFaults} from './overlay.js';
import {swapDrawings, swapStory} from './swap.js';

import.meta.hot?.on('story:live', ({html, drawn, faults}: Live) => {
  showFaults(faults);
  if (html !== undefined) void swapStory(html);
  if (drawn !== undefined) swapDrawings(drawn);
});
// The file may have been broken before this page was opened.
import.meta.hot?.send('story:ask');
