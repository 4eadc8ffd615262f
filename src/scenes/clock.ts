import {drawClosing} from './clock-closing.js';
import {drawClock} from './clock-hours.js';
import {drawMessages} from './clock-messages.js';
import {drawPairs} from './clock-pairs.js';
import {describe, table} from './clock-words.js';
import {compose} from './frame.js';
import type {Scene} from './scene.js';
import type {ClockData, ClockView} from './clock-language.js';

/**
 * The two lines as the clocks of two places on one scale of hours, computed from the rules of their zones;
 * and at the end the lines close together, with words beside them.
 */
export const clock: Scene<ClockData, ClockView> = {
  kind: 'clock',
  layout: (context, view, size) =>
    compose(context, view, size, (frame) => {
      switch (view.show) {
        case 'hours':
          return drawClock(context, view, frame);
        case 'messages':
          return drawMessages(context, view, frame);
        case 'pairs':
          return drawPairs(context, view, frame);
        case 'closing':
          return drawClosing(context, view, frame);
      }
    }),
  describe,
  table
};
