import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {svg} from '../../src/markup/svg.js';
import {stage} from '../../src/scenes/stage.js';
import {cells, rooms} from './cells.js';
import {stories} from './stories.js';

const grid = cells(stories).flatMap((cell) =>
  [rooms[1], rooms[3]].flatMap((room) => (room ? [{title: `${cell.name} in ${room.name}`, cell, room}] : []))
);

/** Coasts and borders are long, and the same in many views: of such a path its beginning and its hash are kept. */
function shortened(svg: string): string {
  return svg.replace(/ d="([^"]{600,})"/g, (_, path: string) => {
    const hash = createHash('sha256').update(path).digest('hex').slice(0, 12);
    return ` d="${path.slice(0, 60)} … ${path.length} signs, ${hash}"`;
  });
}

describe('drawings as committed: a difference is to be looked at, then accepted with vitest -u', () => {
  it.each(grid)('$title', async ({cell, room}) => {
    const context = {...cell.context, ...(room.area && {area: room.area})};
    const text = svg(stage(cell.scene, context, cell.view, room), {...room, dir: 'ltr'});
    const file = `./snapshots/${cell.name.replace('/', '-')}-${room.name}.svg`;
    await expect(`${shortened(text).replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(file);
  });
});

describe('describe(context, view) and table(context)', () => {
  it.each(cells(stories))('$name says something of its own', ({scene, context, view}) => {
    const sentence = scene.describe(context, view);
    expect(sentence.length).toBeGreaterThan(20);
    expect(sentence.length).toBeLessThan(700);
    expect(sentence).not.toMatch(/undefined|NaN|[{}]/);
    const {head, rows} = scene.table(context);
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => head.length));
  });
});
