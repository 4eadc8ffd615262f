import {describe, expect, it} from 'vitest';
import type {Mark} from '../../src/marks/mark.js';
import type {Story} from '../../src/model/story.js';
import {sceneContext} from '../../src/scenes/context.js';
import {atOnce} from '../../src/scenes/in-parts.js';
import {ranges} from '../../src/scenes/ranges.js';
import type {RangesData, RangesView} from '../../src/scenes/ranges-language.js';
import type {SceneContext} from '../../src/scenes/scene.js';
import type {Statement} from '../../src/scenes/statement.js';
import {groupsOf} from '../../src/scenes/statement-exchange.js';
import {stories} from '../gallery/stories.js';

const {chapters, scenes} = stories.story as Story;
const desktop = {width: 880, height: 844, em: 16, stretch: 1};
const phone = {width: 390, height: 460, em: 16, stretch: 1};
const narrow = {width: 320, height: 700, em: 20, stretch: 1};

function drawn(step: string, room: typeof desktop, area?: SceneContext['area']): readonly Mark[] {
  const entry = scenes.find(({id}) => id === 'ranges');
  const view = chapters.flatMap(({steps}) => steps).find(({id}) => id === step)?.view;
  if (!entry) throw new Error('no scene');
  const context = sceneContext(stories.story as Story, entry) as SceneContext<RangesData>;
  return atOnce(ranges.layout({...context, ...(area && {area})}, view as RangesView, room));
}

function find<Kind extends Mark['kind']>(
  marks: readonly Mark[],
  key: string,
  kind: Kind
): Extract<Mark, {kind: Kind}> {
  const mark = marks.find((each) => each.key === key);
  if (mark?.kind !== kind) throw new Error(`no ${kind} ${key}`);
  return mark as Extract<Mark, {kind: Kind}>;
}

describe('a threat and a request that meet in one actor', () => {
  it.each([desktop, phone])('name the actor once, in the middle ($width px)', (room) => {
    const marks = drawn('warning-and-request', room);
    const named = marks.filter((mark) => mark.kind === 'label' && mark.lines.join() === 'Israel');
    expect(named).toHaveLength(1);
    expect(named[0]).toMatchObject({anchor: 'middle', x: room.width / 2});
  });

  it.each([desktop, phone])(
    'are dots with a verb over them that stop short, with a head at whom they are for ($width px)',
    (room) => {
      const marks = drawn('warning-and-request', room);
      const [first, second] = ['first', 'second'].map((side) => find(marks, `${side}/line`, 'rule').x1);
      const threat = find(marks, 'statement-warning/tie', 'rule');
      const request = find(marks, 'statement-restraint/tie', 'rule');
      expect([threat.paint, request.paint]).toEqual(['ink tie dots', 'second tie dots']);
      expect([threat.x2, request.x1]).toEqual([(first ?? 0) + 12, (second ?? 0) - 12]);
      expect(threat.x1).toBeLessThan(room.width / 2);
      expect(request.x2).toBeGreaterThan(room.width / 2);
      expect(find(marks, 'statement-warning/verb', 'label').lines).toEqual(['warns Iran']);
      expect(find(marks, 'statement-restraint/verb', 'label').lines).toEqual(['asks restraint']);
      const heads = ['warning', 'restraint'].map((id) => find(marks, `statement-${id}/tie-arrow`, 'shape'));
      expect(heads.map(({x, turn}) => [x, turn])).toEqual([
        [threat.x2, 180],
        [request.x2, 180]
      ]);
    }
  );

  it('say the condition of a threat in letters as large as the threat', () => {
    const marks = drawn('warning-and-request', phone);
    expect(find(marks, 'statement-warning/title', 'label').lines.join(' ')).toBe(
      'an answer 10 times fiercer, if Iran attacks Israel'
    );
    expect(find(marks, 'statement-warning/words', 'label').lines.join(' ')).toMatch(
      /^so Netanyahu, compared with last year’s war of 12 days/
    );
  });

  it.each([phone, narrow])(
    'stand one under the other where half the room is too narrow for words ($width px)',
    (room) => {
      const marks = drawn('warning-and-request', room);
      const [warning, restraint] = ['warning', 'restraint'].map(
        (id) => find(marks, `statement-${id}/title`, 'label').y
      );
      expect(restraint).toBeGreaterThan((warning ?? 0) + 60);
    }
  );

  it('stand side by side in their large words alone where it is low too, and the rest is counted', () => {
    const marks = drawn('warning-and-request', {width: 320, height: 230, em: 16, stretch: 1});
    const titles = ['warning', 'restraint'].map((id) => find(marks, `statement-${id}/title`, 'label'));
    expect(titles.map(({lines}) => lines.join(' '))).toEqual([
      'an answer 10 times fiercer, if Iran attacks Israel',
      '“remain restrained”'
    ]);
    expect(titles[0]?.y).toBe(titles[1]?.y);
    expect(marks.filter(({key}) => key.endsWith('/words'))).toEqual([]);
    expect(find(marks, 'left-out', 'label').lines.join(' ')).toMatch(/^2 /);
  });
});

describe('what is below ground', () => {
  it.each([desktop, phone])(
    'has its words in a chamber in the ground with a shaft to its face, short of the other side’s line ($width px)',
    (room) => {
      const marks = drawn('missile-shown', room);
      const ground = find(marks, 'statement-shown/ground', 'rule');
      const chamber = find(marks, 'statement-shown/below', 'rect');
      expect(ground.x1).toBe(find(marks, 'first/line', 'rule').x1);
      // From line to line it would lie under both sides.
      expect(ground.x2).toBeLessThanOrEqual(find(marks, 'second/line', 'rule').x1 - 14);
      const earth = find(marks, 'statement-shown/earth', 'rule');
      expect([earth.x1, earth.x2]).toEqual([ground.x1, ground.x2]);
      expect(earth.y1 - (earth.weight ?? 0) / 2).toBeCloseTo(ground.y1, 6);
      // A box on a line looks like a flag on its pole.
      expect(chamber.x).toBeGreaterThan(ground.x1 + 10);
      expect(chamber.x + chamber.width).toBeLessThan(ground.x2 - 6);
      const way = find(marks, 'statement-shown/way', 'shape');
      expect(way.y).toBe(ground.y1 - 1);
      expect(way.y + way.extent.height).toBeCloseTo(chamber.y + 1, 6);
      // Upright in its middle it would be the neck of a bottle.
      expect(way.x + way.extent.width).toBeLessThan(room.width / 2);
      expect(marks.some(({key}) => key === 'statement-shown/tie')).toBe(false);
      expect(chamber.y).toBeGreaterThan(ground.y1 + 4);
      expect(chamber.y + chamber.height).toBeLessThan(earth.y1 + (earth.weight ?? 0) / 2);
      expect(find(marks, 'headline', 'label').y).toBeLessThan(ground.y1);
      expect(find(marks, 'statement-shown/title', 'label').y).toBeGreaterThan(ground.y1 + 40);
      expect(find(marks, 'statement-shown/words', 'label').y).toBeLessThan(chamber.y + chamber.height);
    }
  );
});

describe('the ground', () => {
  it('goes on under the cards, to the foot of the drawing', () => {
    const area = {x: 0, y: 0, width: 390, height: 480};
    const marks = drawn('missile-shown', {width: 390, height: 800, em: 16, stretch: 1}, area);
    const {y1, weight = 0} = find(marks, 'statement-shown/earth', 'rule');
    expect(y1 + weight / 2).toBeCloseTo(800, 6);
  });
});

describe('groupsOf(said)', () => {
  const said = (id: string, tie?: Statement['tie'], side?: 'first' | 'second'): Statement => ({
    id,
    fact: id,
    title: id,
    words: id,
    ...(tie && {tie}),
    ...(side && {side})
  });
  const ids = (statements: readonly Statement[]) =>
    groupsOf(statements).map((group) => group.map(({id}) => id).join('+'));
  const threat = said('threat', {is: 'threat', from: 'gull', to: 'first'});
  const plea = said('plea', {is: 'request', to: 'gull'}, 'second');

  it('puts together those that tie both sides to one actor, and no others', () => {
    expect(ids([threat, said('own', undefined, 'first'), plea])).toEqual(['threat+plea', 'own']);
    expect(ids([threat, said('again', threat.tie)])).toEqual(['threat', 'again']);
    expect(ids([threat, said('to-another', {is: 'request', to: 'eel'}, 'second')])).toEqual([
      'threat',
      'to-another'
    ]);
    expect(ids([said('a'), said('b')])).toEqual(['a', 'b']);
  });
});

it('of a tie’s verb in two lines the last stands over its dots', () => {
  const marks = drawn('warning-and-request', {width: 390, height: 700, em: 24, stretch: 1});
  const verb = marks.find(({kind, key}) => kind === 'label' && key.endsWith('restraint/verb'));
  const dots = marks.find(({key}) => key === verb?.key.replace('verb', 'tie'));
  if (verb?.kind !== 'label' || dots?.kind !== 'rule') throw new Error('no verb over dots');
  expect(verb.lines).toEqual(['asks', 'restraint']);
  expect(verb.y + verb.leading).toBeLessThan(dots.y1);
});
