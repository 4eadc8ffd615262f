import {expect, it} from 'vitest';
import {targets} from '../../src/marks/targets.js';
import {stage} from '../../src/scenes/stage.js';
import {saidBy, textsThatTell, withTold} from '../../src/scenes/told.js';
import {cells, rooms} from './cells.js';
import {stories} from './stories.js';

/*
 * What the words of a drawing tell of a fact, a touch opens: in every view and room, each fact that a text of the
 * dataset refers to can be reached wherever that text is drawn, and so can the fact of each mark that is lit.
 */

const all = cells(stories);

it.each(all)('$name: a touch opens every fact that the words of the drawing tell', (cell) => {
  const {scene, context, view} = cell;
  const texts = textsThatTell([context.data, view], context);
  for (const room of rooms) {
    const marks = stage(scene, {...context, ...(room.area && {area: room.area})}, view, room);
    const found = targets(withTold(marks, texts), {...room, dir: 'ltr'});
    const reached = found.flatMap(({fact, also = []}) => [fact, ...also]);
    const shown = marks.filter(({opacity}) => opacity !== 0);
    for (const mark of shown) {
      const told = texts.flatMap(({words, facts}) =>
        mark.kind === 'label' && saidBy(mark).includes(words) ? facts : []
      );
      expect(reached, `${mark.key} in ${room.name}`).toEqual(expect.arrayContaining([...told]));
      if (mark.lit && mark.fact !== undefined) expect(reached, mark.key).toContain(mark.fact);
    }
  }
});

it('two facts in one label open together, and the centre of a map its note', () => {
  const reached = (name: string) => {
    const cell = all.find((each) => each.name === name);
    const [, , , room] = rooms;
    if (!cell || !room) throw new Error(name);
    const {scene, context, view} = cell;
    const marks = stage(scene, context, view, room);
    return targets(withTold(marks, textsThatTell([context.data, view], context)), {...room, dir: 'ltr'});
  };
  expect(reached('story/borders-permit').find(({fact}) => fact === 'border-azerbaijan')?.also).toEqual([
    'permit-wait'
  ]);
  expect(reached('story/why-oman').find(({fact}) => fact === 'mediated-when')?.also).toEqual([
    'oman-mediated'
  ]);
  expect(reached('story/from-one-point').map(({fact}) => fact)).toContain('tehran');
});
