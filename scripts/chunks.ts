/** What every kind of scene draws with. One by one, such small files weigh twice as much as all in one. */
const drawing = [
  'src.marks.(box|fit-labels|mirror|shift|targets|text-block)\\.ts$',
  'src.scenes.(drawing-scene|frame|outline|poles|stage|tie-end|told)\\.ts$',
  'src.words.(text-width|wrap)\\.ts$',
  'advances\\.json$'
];
/** What scales and maps are drawn with, and what the elements of other pages have from their first script on. */
const inStories = [
  'd3-array',
  'src.marks.linear\\.ts$',
  'src.scenes.(camera|ground-name|inside|map-head|map-words|named)\\.ts$',
  'src.words.map-messages\\.ts$'
];

/** For figures in other pages. */
export const drawingAlone = group(drawing);
/** For a page with a whole story, which comes to all of it sooner or later. */
export const drawingInStories = group([...drawing, ...inStories]);

function group(files: readonly string[]) {
  return {name: 'drawing', test: new RegExp(files.join('|'))};
}
