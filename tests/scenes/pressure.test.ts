import {describe, expect, it} from 'vitest';
import data from '../../data/story.json' with {type: 'json'};
import {markBox, overlaps} from '../../src/marks/box.js';
import type {LabelMark, Mark, RuleMark} from '../../src/marks/mark.js';
import type {Fact} from '../../src/model/fact.js';
import type {Story} from '../../src/model/story.js';
import {sceneContext} from '../../src/scenes/context.js';
import {atOnce} from '../../src/scenes/in-parts.js';
import type {PressureData, PressureView} from '../../src/scenes/pressure-language.js';
import {pressure} from '../../src/scenes/pressure.js';
import type {SceneContext} from '../../src/scenes/scene.js';
import fixture from '../fixtures/pressure-story.json' with {type: 'json'};

const story = data as unknown as Story;
const invented = fixture as unknown as Story;
const size = {width: 880, height: 844, em: 16, stretch: 1};

function contextOf(from: Story, scene: string): SceneContext<PressureData> {
  const entry = from.scenes.find(({id}) => id === scene);
  if (!entry) throw new Error(`no scene ${scene}`);
  return sceneContext(from, entry) as SceneContext<PressureData>;
}

const ours = contextOf(story, 'pressure');
const behind = contextOf(invented, 'behind');
const tolls = contextOf(invented, 'tolls');
const timeline: PressureView = {show: 'timeline'};
const growth: PressureView = {show: 'growth'};

const draw = (context: SceneContext<PressureData>, view: PressureView) =>
  new Map(atOnce(pressure.layout(context, view, size)).map((mark) => [mark.key, mark]));
const words = (mark: Mark | undefined) => (mark as LabelMark | undefined)?.lines.join(' ');
const withFact = (context: SceneContext<PressureData>, id: string, change: (fact: Fact) => Fact) => {
  const fact = context.facts.get(id);
  if (!fact) throw new Error(`no fact ${id}`);
  return {...context, facts: new Map(context.facts).set(id, change(fact))};
};
const height = (marks: ReadonlyMap<string, Mark>, key: string) => {
  const mark = marks.get(key);
  return mark ? markBox(mark).height : NaN;
};

describe('the timeline', () => {
  it('is firm between the two years that the article gives and dotted from then on', () => {
    const lines = [...draw(ours, timeline).values()].filter(({key}) => key.endsWith('/since'));
    expect(lines.map(({key, paint}) => [key, paint])).toEqual([
      ['event-deal/since', 'ink firm'],
      ['event-exit/since', 'ink dotted'],
      ['event-sanctions/since', 'ink dotted'],
      ['event-last-year/since', 'ink dotted'],
      ['event-base/since', 'ink dotted'],
      ['event-alert/since', 'ink dotted'],
      ['event-talks/since', 'ink dotted']
    ]);
  });

  it.each([390, 880])(
    'draws nothing of what the step has not come to but that it goes on (%d px)',
    (width) => {
      const focus = ['event-break', 'event-deal', 'event-exit', 'event-sanctions'];
      const marks = atOnce(pressure.layout(ours, {...timeline, focus}, {...size, width}));
      expect(marks.filter(({key}) => /\/(dot|when|act)$/.test(key)).map(({key}) => key)).toEqual([
        'event-break/dot',
        'event-break/when',
        'act-break/act',
        'event-deal/dot',
        'event-deal/when',
        'act-deal/act',
        'event-exit/dot',
        'event-exit/when',
        'act-exit/act',
        'event-sanctions/dot',
        'event-sanctions/when',
        'act-sanctions/act'
      ]);
      const more = marks.find(({key}) => key === 'axis/more');
      const last = marks.find(({key}) => key === 'event-sanctions/dot');
      if (more?.kind !== 'rule' || last?.kind !== 'dot') throw new Error('the axis does not go on');
      expect(more.paint).toBe('ink dotted');
      expect([more.x1, more.y1 > last.y, more.y2 > more.y1 + 40]).toEqual([last.x, true, true]);
    }
  );

  it.each([390, 880])(
    'has what was told before with its words once it has come to the end (%d px)',
    (width) => {
      const view = {...timeline, focus: ['event-talks']};
      const keys = atOnce(pressure.layout(ours, view, {...size, width})).map(({key}) => key);
      expect(keys.filter((key) => key.endsWith('/act')).length).toBe(10);
      expect(keys).not.toContain('axis/more');
    }
  );

  it('names close years too, with words that stand apart and are tied to their dots', () => {
    const marks = draw(behind, timeline);
    const y = (key: string) => (marks.get(key) as {y: number} | undefined)?.y ?? NaN;
    // The years stay to scale: 667 of them from the first to the third, and one to the second.
    const [first, second, third] = ['charter-read', 'flood-first', 'flood-great'].map((id) => y(`${id}/dot`));
    expect((third! - first!) / (second! - first!)).toBeCloseTo(667, 0);
    expect(words(marks.get('flood-first/when'))).toBe('1205');
    const labels = [...marks.values()]
      .filter(({key}) => /\/(when|act)$/.test(key))
      .map((mark) => markBox(mark));
    expect(labels.filter((box) => labels.some((other) => other !== box && overlaps(box, other)))).toEqual([]);
    expect(marks.get('flood-first/tie')).toMatchObject({kind: 'rule', y1: second, paint: 'axis'});
    expect(marks.has('charter-read/tie')).toBe(false);
    expect(marks.has('left-out')).toBe(false);
  });

  it('has even steps where only the order is known', () => {
    const marks = draw(ours, timeline);
    const ys = ['deal', 'exit', 'sanctions', 'last-year', 'base', 'alert', 'talks'].map(
      (id) => (marks.get(`event-${id}/dot`) as {y: number} | undefined)?.y ?? NaN
    );
    const steps = ys.slice(1).map((y, i) => Math.round(y - ys[i]!));
    expect(new Set(steps).size).toBe(1);
  });

  it('has its years to one scale', () => {
    const marks = draw(behind, timeline);
    const y = (id: string) => (marks.get(`${id}/dot`) as {y: number} | undefined)?.y ?? NaN;
    const year = (y('flood-great') - y('charter-read')) / (1871 - 1204);
    expect((y('flood-first') - y('charter-read')) / year).toBeCloseTo(1, 6);
    expect((y('weir-built') - y('flood-great')) / year).toBeCloseTo(31, 6);
  });

  it('has a tick at each round year that is clear of the events', () => {
    const ticks = [...draw(ours, timeline).keys()].filter((key) => key.includes('/tick-'));
    expect(ticks).toEqual(['event-deal/tick-1990', 'event-deal/tick-2000', 'event-deal/tick-2010']);
  });

  it('takes a year that is only about right, or a day, for an order and not for a place on the scale', () => {
    const marks = draw(behind, timeline);
    expect(marks.get('lock-built/since')?.paint).toBe('ink dotted');
    expect(marks.get('heard/since')?.paint).toBe('ink dotted');
  });

  it('names every event beside its date, in the words of the facts', () => {
    const marks = draw(ours, timeline);
    const shown = ours.data.events.map(({id, acts}) => [
      words(marks.get(`${id}/when`)),
      ...acts.map((act) => words(marks.get(`${act.id}/act`)))
    ]);
    expect(shown).toEqual([
      ['1979', 'no relations from then on'],
      ['2015', 'the nuclear deal'],
      ['undated', 'the US leaves the deal on its own'],
      ['undated', 'years of sanctions on Iran'],
      ['last year', 'a war of 12 days', 'indirect talks, by Oman’s help'],
      ['a week before the talks', 'the IRGC shows a missile base'],
      ['5 February', 'White House: “don’t forget”', 'the alert to Americans in Iran'],
      ['6 February', 'the talks in Muscat']
    ]);
  });

  it('wraps a long date, so that its event keeps its room', () => {
    const marks = draw(ours, timeline);
    expect(marks.get('event-base/when')).toMatchObject({
      lines: ['a week before', 'the talks'],
      anchor: 'end'
    });
    expect(marks.get('event-alert/when')).toMatchObject({lines: ['5 February']});
  });

  it('draws what is undated as a ring, with that word in italics', () => {
    const marks = draw(ours, timeline);
    const rings = [...marks.values()].filter(({paint}) => paint.includes('ring')).map(({key}) => key);
    expect(rings).toEqual(['event-exit/dot', 'event-sanctions/dot']);
    expect(marks.get('event-exit/when')).toMatchObject({font: 'italic', lines: ['undated']});
  });

  it('has the colour of who acted, of whatever office, and ink where it was both, others, or nobody says', () => {
    const marks = draw(ours, timeline);
    const paint = (id: string) => marks.get(`${id}/act`)?.paint;
    expect(paint('act-base')).toBe('first');
    expect(paint('act-alert')).toBe('second');
    expect(paint('act-press')).toBe('second');
    expect(paint('act-mediation')).toBe('accent');
    expect(paint('act-talks')).toBe('ink');
    expect(paint('act-sanctions')).toBe('ink');
  });

  it('keeps every event in place when another part up to the same is lit, and all words readable', () => {
    const all = draw(ours, timeline);
    const days = draw(ours, {...timeline, focus: ['event-talks']});
    for (const {id} of ours.data.events) {
      expect(days.get(`${id}/dot`)).toMatchObject({y: (all.get(`${id}/dot`) as {y: number}).y});
    }
    expect(days.get('event-deal/dot')?.opacity).toBe(0.45);
    expect(days.get('act-deal/act')).toMatchObject({paint: 'soft'});
    expect(days.get('act-deal/act')?.opacity).toBeUndefined();
    expect(days.get('act-talks/act')).toMatchObject({paint: 'ink', lit: true});
  });

  it('leaves out words before dots, those that are lit last, and counts them', () => {
    const view: PressureView = {...timeline, focus: ['event-talks']};
    const marks = atOnce(pressure.layout(ours, view, {width: 320, height: 150, em: 16, stretch: 1}));
    const keys = new Set(marks.map(({key}) => key));
    expect(ours.data.events.every(({id}) => keys.has(`${id}/dot`))).toBe(true);
    expect(keys.has('act-talks/act')).toBe(true);
    expect(keys.has('left-out')).toBe(true);
  });
});

describe('the two bars', () => {
  it('are as long as the base and what is computed from the rate, from one zero', () => {
    const marks = draw(ours, growth);
    expect(height(marks, 'growth-prices/after') / height(marks, 'growth-prices/before')).toBeCloseTo(1.5, 6);
    expect(words(marks.get('growth-prices/rate'))).toBe('over 50%');
    expect(words(marks.get('growth-prices/kind'))).toBe('reported');
    expect(words(marks.get('growth-prices/base'))).toBe('100');
    expect(words(marks.get('growth-prices/grown'))).toBe('over 150');
    expect(words(marks.get('growth-prices/computed'))).toBe('computed');
  });

  it('follow the rate: nothing of the second is typed', () => {
    const changed = withFact(ours, 'inflation', (fact) => ({
      ...fact,
      value: {type: 'number', number: 80, unit: 'percent'}
    }));
    const marks = draw(changed, growth);
    expect(height(marks, 'growth-prices/after') / height(marks, 'growth-prices/before')).toBeCloseTo(1.8, 6);
    expect(words(marks.get('growth-prices/grown'))).toBe('over 180');
    expect(words(marks.get('growth-prices/reading'))).toContain('costs over 180 a year later');
  });

  it('have no top over a lower bound: lines that thin and fade upwards, and words that say so', () => {
    const marks = draw(ours, growth);
    const lines = [...marks.values()].filter(({key}) => key.startsWith('growth-prices/open-'));
    const ys = lines.map((line) => markBox(line).y);
    expect(lines.length).toBeGreaterThan(8);
    expect(Math.max(...ys)).toBeLessThan(markBox(marks.get('growth-prices/bound')!).y);
    const weights = lines.map((line) => (line.kind === 'rule' ? line.weight! : NaN));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    const opacities = lines.map(({opacity}) => opacity!);
    expect(opacities).toEqual([...opacities].sort((a, b) => b - a));
    expect(opacities.at(-1)).toBeLessThan(0.1);
    expect(words(marks.get('growth-prices/no-top'))).toBe('No top is given, so none is drawn.');
  });

  it('end at the bound where it is exact, and are an outline under a ceiling', () => {
    const exact = (fact: Fact): Fact => ({...fact, bound: 'exact'});
    const closed = draw(withFact(withFact(ours, 'inflation', exact), 'prices-after', exact), growth);
    expect([...closed.keys()].filter((key) => key.includes('/open-'))).toEqual([]);
    expect(closed.has('growth-prices/no-top')).toBe(false);
    const ceiling = draw(behind, growth);
    expect(ceiling.get('flow/after')).toMatchObject({kind: 'rect', paint: 'first outlined'});
    expect(words(ceiling.get('flow/grown'))).toBe('at most 625');
  });

  it('say the words of the reading, and whose it is', () => {
    expect(words(draw(ours, growth).get('growth-prices/reading'))).toBe(
      'What cost 100 costs over 150 a year later: so the editors read it, as a yearly rate.'
    );
  });

  it('grow as far as the rate goes', () => {
    const marks = draw(tolls, growth);
    expect(height(marks, 'toll/after') / height(marks, 'toll/before')).toBeCloseTo(10, 6);
  });
});

describe('what has no figure', () => {
  const oil: PressureView = {show: 'statements', statements: ['statement-oil']};

  it('stands in large words where a figure would, with no bar, and says that there is none', () => {
    const marks = draw(ours, oil);
    expect(marks.get('statement-oil/title')).toMatchObject({font: 'display', lines: ['drastically cut']});
    expect((marks.get('statement-oil/title') as LabelMark).size).toBeGreaterThan(100);
    expect(words(marks.get('statement-oil/gap-words'))).toBe('By how much is not said');
    expect(marks.get('statement-oil/gap')).toMatchObject({kind: 'rect', paint: 'gap'});
    expect([...marks.values()].filter(({paint}) => /solid|ruled|outlined/.test(paint))).toEqual([]);
  });

  it('has no stroke where it stands alone: beside a cut it would be a minus', () => {
    expect(draw(ours, oil).has('statement-oil/tie')).toBe(false);
    const two: PressureView = {...oil, statements: ['statement-oil', 'statement-eyes']};
    expect(draw(ours, two).has('statement-oil/tie')).toBe(true);
  });

  it('has a box that holds its words closely, so that it does not look like a picture yet to come', () => {
    const marks = draw(ours, oil);
    const words = marks.get('statement-oil/gap-words') as LabelMark;
    const {height = 0} = marks.get('statement-oil/gap') as {height?: number};
    expect(words.size).toBeGreaterThan(50);
    expect(height).toBeLessThan(2 * words.size);
  });

  it('hangs on its side’s line by arrows of one length, which end at its words or at its own line', () => {
    const view: PressureView = {
      show: 'statements',
      statements: ['statement-election', 'statement-dignity', 'statement-region']
    };
    const marks = draw(ours, view);
    const ends = ['election', 'dignity', 'region'].map((id) => {
      const tie = marks.get(`statement-${id}/tie`) as RuleMark;
      return [tie.x1, tie.x2];
    });
    expect(ends).toEqual([
      [757, 877],
      [3, 123],
      [877, 757]
    ]);
  });

  it.each([
    ['statement-blockade', 'first', 'x1', 0],
    ['statement-region', 'second', 'x1', 180],
    ['statement-election', 'second', 'x2', 0]
  ] as const)('has %s as an arrow that meets the %s line with its %s', (id, side, end, turn) => {
    const marks = draw(ours, {show: 'statements', statements: [id]});
    const tie = marks.get(`${id}/tie`) as RuleMark;
    expect(Math.abs(tie[end] - (marks.get(`${side}/line`) as RuleMark).x1)).toBe(2);
    expect(marks.get(`${id}/tie-arrow`)).toMatchObject({x: tie.x2, y: tie.y1, turn});
  });

  it('has what Iran’s minister said beside its two aims, as his words and not as a third aim', () => {
    const view = story.chapters.flatMap(({steps}) => steps).find(({id}) => id === 'double-aim')!
      .view as PressureView;
    const marks = draw(ours, view);
    expect(words(marks.get('statement-eyes/title'))).toBe('“open eyes and firm memory”');
    expect(words(marks.get('statement-eyes/words'))).toBe('Alaghbari, foreign minister of Iran');
    expect(words(marks.get('statement-eyes/aside'))).toBe(
      'In these words the author hears chances ahead and also a warning.'
    );
    const [aim, quote, who] = ['dignity/title', 'eyes/title', 'eyes/words'].map(
      (key) => marks.get(`statement-${key}`) as LabelMark
    );
    expect([aim?.font, quote?.font, who?.font]).toEqual(['display', 'italic', 'sans']);
    expect(quote?.size).toBeLessThan(0.8 * (aim?.size ?? 0));
    // Under a hairline first who speaks, then the words.
    const hairline = marks.get('statement-eyes/over') as RuleMark;
    expect([aim?.y, hairline.y1, who?.y, quote?.y]).toEqual(
      [aim?.y, hairline.y1, who?.y, quote?.y].sort((a, b) => (a ?? 0) - (b ?? 0))
    );
    expect(pressure.describe(ours, view)).toContain(
      'Alaghbari, foreign minister of Iran: “open eyes and firm memory”. In these words'
    );
    expect([...marks.keys()].filter((key) => key.endsWith('/tie-arrow'))).toEqual([
      'statement-blockade/tie-arrow',
      'statement-dignity/tie-arrow'
    ]);
    // Beside arrows a stroke without a head would be a third one.
    expect(marks.has('statement-eyes/tie')).toBe(false);
  });

  it('stands on one line where that is just as long as the room', () => {
    const view: PressureView = {show: 'statements', statements: ['statement-blockade', 'statement-dignity']};
    for (let width = 900; width < 1100; width += 10) {
      const title = atOnce(pressure.layout(ours, view, {...size, width})).find(({key}) =>
        /blockade.title/.test(key)
      );
      expect((title as LabelMark).lines, `${width} px`).toHaveLength(1);
    }
  });

  it('is no quotation where its large words are a name', () => {
    const marks = draw(behind, {show: 'statements', statements: ['said-silt']});
    expect([...marks.keys()].filter((key) => key.endsWith('/over'))).toEqual([]);
  });

  it('stands on the side whose pressure it is', () => {
    const view: PressureView = {
      show: 'statements',
      statements: ['statement-blockade', 'statement-election'],
      focus: ['statement-election']
    };
    const marks = draw(ours, view);
    const box = (key: string) => markBox(marks.get(key)!);
    const blockade = box('statement-blockade/title');
    const election = box('statement-election/title');
    expect(blockade.x + blockade.width).toBeLessThan(size.width / 2);
    expect(election.x).toBeGreaterThan(size.width / 2);
    expect(marks.get('statement-blockade/title')).toMatchObject({paint: 'soft', anchor: 'start'});
    expect(marks.get('statement-election/title')).toMatchObject({paint: 'second', anchor: 'end', lit: true});
  });
});

describe('describe(context, view) and table(context)', () => {
  it('says the dates that are given, and that others are not', () => {
    const view: PressureView = {...timeline, focus: ['event-break', 'event-deal', 'event-exit']};
    expect(pressure.describe(ours, view)).toBe(
      'A timeline, to scale between years, else in order only. 1979: no relations from then on; 2015: the nuclear deal; undated: the US leaves the deal on its own.'
    );
  });

  it('says the rate with its bound and kind, what is computed, and that there is no top', () => {
    expect(pressure.describe(ours, growth)).toBe(
      'over 50%, reported: inflation in Iran, as the article reports it. Two bars from zero: 100 at first; over 150 a year later, computed. No top is given, so none is drawn.'
    );
  });

  it('has a row for each act, the rate, what is computed from it, and each statement', () => {
    const {rows} = pressure.table(ours);
    expect(rows).toHaveLength(10 + 2 + 6);
    expect(rows[2]).toEqual(['the US leaves the deal on its own', 'undated', 'reported', 'the article']);
    expect(rows).toContainEqual(['Inflation in Iran', 'over 50%', 'reported', 'the article']);
    expect(rows[11]?.slice(2)).toEqual(['computed', 'the editors']);
    expect(rows[12]?.[1]).toContain('drastically cut');
  });
});

describe('what a growth means', () => {
  it('stands under the bars where there is no room beside them', () => {
    const low = atOnce(pressure.layout(ours, growth, {width: 320, height: 360, em: 16, stretch: 1}));
    const [axis, reading] = ['growth-prices/zero', 'growth-prices/reading'].map((key) =>
      low.find((mark) => mark.key === key)
    ) as [RuleMark, LabelMark];
    expect(reading.lines).toEqual([
      'What cost 100 costs over 150 a year later:',
      'so the editors read it, as a yearly rate.'
    ]);
    expect(markBox(reading).y).toBeGreaterThan(axis.y1 + 16);
    expect(low.map(({key}) => key)).not.toContain('left-out');
  });

  it('stands beside them where there is', () => {
    const marks = draw(ours, growth);
    const axis = marks.get('growth-prices/zero') as RuleMark;
    expect(markBox(marks.get('growth-prices/reading') as LabelMark).y).toBeLessThan(axis.y1);
  });
});
