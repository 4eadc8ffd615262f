import {expect, it} from 'vitest';
import {figureTable} from '../../scripts/reference/figure-table.js';
import type {Story} from '../../src/model/story.js';

it('figureTable(story) has a row for each scene, with the steps that have a view of it', () => {
  const view = {};
  const story = {
    scenes: [
      {id: 'lamps', title: 'Two lamps', summary: 'lit'},
      {id: 'bay', title: 'The bay'}
    ],
    chapters: [
      {
        scene: 'lamps',
        steps: [{id: 'lit', view}, {id: 'told'}, {id: 'out', view}]
      },
      {scene: 'bay', steps: [{id: 'fog', view}]}
    ]
  } as unknown as Story;
  expect(figureTable(story)).toBe(
    [
      '| `scene` | its title | `step` |',
      '| --- | --- | --- |',
      '| `lamps` | Two lamps | **`lit`**, `out` |',
      '| `bay` | The bay | **`fog`** |'
    ].join('\n')
  );
});
