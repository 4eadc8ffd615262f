/** What every kind of scene draws with. One by one, such small files weigh twice as much as all in one. */
const drawing = [
  'src.marks.(box|fit-labels|mirror|shift|targets|text-block)\\.ts$',
  'src.scenes.(drawing-scene|frame|outline|poles|stage-in-parts|tie-end|told)\\.ts$',
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

/** What knows a story: wanted as soon as a figure is more than its build has drawn. */
const story = [
  'src.model.(growth|ratio|refs|side)\\.ts$',
  'src.scenes.(context|kinds|lent-codings|named|network-ladder-only|views)\\.ts$',
  'src.words.(claimant|datum|expand|format|messages)\\.ts$'
];

/** For figures in other pages. */
export const groupsAlone = [group('drawing', drawing), group('story', story)];
/** For a page with a whole story, which comes to all of it sooner or later. */
export const drawingInStories = group('drawing', [...drawing, ...inStories]);

function group(name: string, files: readonly string[]) {
  return {name, test: new RegExp(files.join('|'))};
}
