import {describe, expect, it} from 'vitest';
import {draw} from '../../src/marks/draw.js';
import {contains, labelBox, markBox, overlaps, type Box} from '../../src/marks/box.js';
import {geometry, type DotMark, type LabelMark, type Mark} from '../../src/marks/mark.js';
import {stage} from '../../src/scenes/stage.js';
import {sample} from '../browser/seed.js';
import {cells, rooms, type Cell, type Room} from './cells.js';
import {stories} from './stories.js';

const directions = ['ltr', 'rtl'] as const;
/** Text at 200 % in wider letters. The article then gives a stage that is let go 22.5 of the reader's em. */
const larger: readonly Room[] = rooms.map(({width, height, area}) => ({
  name: `${width}x${height} at 200 %`,
  width,
  height: Math.max(height, 720),
  em: 32,
  stretch: 1.15,
  ...(area && {area: {...area, height: Math.max(area.height, 600)}})
}));
const everything = cells(stories).flatMap((cell) =>
  [...rooms, ...larger].flatMap((room) =>
    directions.map((dir) => ({title: `${cell.name} in ${room.name} ${dir}`, cell, room, dir}))
  )
);

/** Maps take long to lay out: by default a part that the seed draws; all of it in `npm run test:long`. */
const grid = sample(everything, 90);

function drawn(cell: Cell, room: Room, dir: 'ltr' | 'rtl'): readonly Mark[] {
  const context = {...cell.context, dir, ...(room.area && {area: room.area})};
  return stage(cell.scene, context, cell.view, room);
}

/** A bar's box; a ruled one is a thick rule. */
function barBox(mark: Mark): Box {
  const box = markBox(mark);
  const weight = mark.kind === 'rule' ? (mark.weight ?? 0) : 0;
  return box.width > 0
    ? {...box, y: box.y - weight / 2, height: box.height + weight}
    : {...box, x: box.x - weight / 2, width: weight};
}

/** Whether a circle's line runs through a box. */
function crosses({x, y, r}: DotMark, box: Box): boolean {
  const [dx, dy] = [
    Math.max(box.x - x, 0, x - box.x - box.width),
    Math.max(box.y - y, 0, y - box.y - box.height)
  ];
  const corners = [box.x - x, box.x + box.width - x].flatMap((across) =>
    [box.y - y, box.y + box.height - y].map((down) => Math.hypot(across, down))
  );
  return Math.hypot(dx, dy) < r && Math.max(...corners) > r;
}

const isLabel = (mark: Mark): mark is LabelMark => mark.kind === 'label';

describe('every view at every size in both directions', () => {
  it('has at least one view of each kind of scene in each story', () => {
    const kinds = (name: string) =>
      [
        ...new Set(
          cells(stories)
            .filter((cell) => cell.name.startsWith(name))
            .map((cell) => cell.scene.kind)
        )
      ].sort();
    expect(kinds('story/')).toEqual(['clock', 'network', 'positions', 'pressure', 'ranges', 'routes']);
    expect(kinds('pressure/')).toEqual(['pressure']);
    expect(kinds('network/')).toEqual(['network']);
    expect(kinds('clock/')).toEqual(['clock']);
    expect(kinds('routes/')).toEqual(['ranges', 'routes']);
    expect(kinds('small/')).toEqual(['positions', 'ranges']);
  });

  it.each(grid)('$title', ({cell, room, dir}) => {
    const marks = drawn(cell, room, dir);
    expect(marks.length).toBeGreaterThan(2);
    expect(drawn(cell, room, dir), 'equal when called twice').toEqual(marks);

    const keys = marks.map(({key}) => key);
    expect(
      keys.filter((key, i) => keys.indexOf(key) !== i),
      'keys that occur twice'
    ).toEqual([]);

    for (const mark of marks) {
      const numbers = geometry[mark.kind].map((name) => (mark as unknown as Record<string, number>)[name]);
      expect(
        numbers.every((value) => value === undefined || Number.isFinite(value)),
        `finite numbers of ${mark.key}`
      ).toBe(true);
    }

    const frame = {x: -1, y: -1, width: room.width + 2, height: room.height + 2};
    // The ground of a map goes on past the frame, which cuts it off.
    const isGround = ({paint}: Mark) => /(^| )ground( |$)/.test(paint);
    const outside = marks.filter(
      (mark) => !isGround(mark) && !contains(frame, markBox(mark, room.stretch, dir))
    );
    expect(
      outside.map(({key}) => key),
      'marks that leave the frame'
    ).toEqual([]);

    const labels = marks.filter(isLabel);
    const boxes = labels.map((label) => ({key: label.key, box: labelBox(label, room.stretch, dir)}));
    const met = boxes.flatMap(({key, box}, i) =>
      boxes.slice(i + 1).flatMap((other) => (overlaps(box, other.box) ? [`${key} and ${other.key}`] : []))
    );
    expect(met, 'labels that overlap').toEqual([]);

    const poles = marks.filter(({paint}) => paint.includes('pole')).map((mark) => markBox(mark));
    const crossed = boxes.filter(({box}) => poles.some((pole) => overlaps({...pole, width: 0.1}, box)));
    expect(
      crossed.map(({key}) => key),
      'text across a line'
    ).toEqual([]);

    const bars = marks
      .filter(({paint, kind}) => kind !== 'label' && /solid|outlined|ruled|radius/.test(paint))
      .map(barBox);
    const struck = boxes.filter(({box}) => bars.some((bar) => overlaps(bar, box) && !contains(bar, box)));
    expect(
      struck.map(({key}) => key),
      'text half over a bar'
    ).toEqual([]);

    const circles = marks.filter((mark): mark is DotMark => mark.key.endsWith('/circle'));
    const said = boxes.filter(({key}) => /\/(kind|by)$/.test(key));
    // A third goes down, through its own words.
    const onCircle =
      circles.length > 2 ? [] : said.filter(({box}) => circles.some((circle) => crosses(circle, box)));
    expect(
      onCircle.map(({key}) => key),
      'what is said of a circle across one'
    ).toEqual([]);

    const tiny = labels.filter(({size}) => size < (12 * room.em) / 16 - 0.01);
    expect(
      tiny.map(({key}) => key),
      'labels under 12 px'
    ).toEqual([]);

    const {area} = room;
    const covered = marks.filter(
      (mark) =>
        area && mark.lit && !contains({...area, width: area.width + 1}, markBox(mark, room.stretch, dir))
    );
    expect(
      covered.map(({key}) => key),
      'lit marks under a card'
    ).toEqual([]);
  });
});

describe('a frame of no useful size', () => {
  const sizes = [
    [0, 0],
    [1, 1],
    [120, 80],
    [4000, 200]
  ] as const;
  it.each(cells(stories))('$name stays finite, and no width or radius is negative', (cell) => {
    for (const [width, height] of sizes) {
      for (const mark of drawn(cell, {name: 'odd', width, height, em: 16, stretch: 1}, 'ltr')) {
        for (const name of geometry[mark.kind]) {
          const value = (mark as unknown as Record<string, number>)[name];
          expect(value ?? 0, `${name} of ${mark.key} in ${width}x${height}`).toSatisfy(Number.isFinite);
        }
        const {attributes} = draw(mark);
        for (const name of ['width', 'height', 'r']) expect(attributes[name] ?? 0).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

describe('stage(scene, context, view, size) with dir: rtl', () => {
  const isMap = ({scene, view}: Cell) => scene.isMap?.(view) ?? false;

  it.each(cells(stories).filter(isMap))('$name keeps its ground as it is: no map is mirrored', (cell) => {
    for (const room of rooms) {
      const [ltr, rtl] = directions.map((dir) =>
        drawn(cell, room, dir).flatMap((mark) =>
          mark.kind === 'shape' && ['land', 'home'].includes(mark.key) ? [mark] : []
        )
      );
      expect(ltr?.length).toBeGreaterThan(0);
      expect(rtl?.map(({path, scale, flipped = false}) => ({path, scale, flipped}))).toEqual(
        ltr?.map(({path, scale, flipped = false}) => ({path, scale, flipped}))
      );
    }
  });

  it.each(cells(stories).filter((cell) => !isMap(cell)))(
    '$name is the mirror of the other direction',
    (cell) => {
      const [, room] = rooms;
      if (!room) throw new Error('no room');
      const flipped = drawn(cell, room, 'rtl')
        .filter(isLabel)
        .map((label) => labelBox(label, 1, 'rtl'));
      const mirrored = drawn(cell, room, 'ltr')
        .filter(isLabel)
        .map((label) => labelBox(label, 1, 'ltr'))
        .map((box) => ({...box, x: room.width - box.x - box.width}));
      expect(flipped.length).toBe(mirrored.length);
      flipped.forEach((box, i) => {
        expect(box.x).toBeCloseTo(mirrored[i]?.x ?? NaN, 6);
        expect(box.width).toBe(mirrored[i]?.width);
      });
    }
  );
});
