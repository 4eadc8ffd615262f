import {describe, expect, it} from 'vitest';
import {labelBox, markBox, type Box} from '../../src/marks/box.js';
import type {LabelMark, Mark, RectMark, RuleMark} from '../../src/marks/mark.js';
import type {Story} from '../../src/model/story.js';
import {roundHours} from '../../src/scenes/clock-times.js';
import type {ClockData, ClockView} from '../../src/scenes/clock-language.js';
import {clock} from '../../src/scenes/clock.js';
import {sceneContext} from '../../src/scenes/context.js';
import {atOnce} from '../../src/scenes/in-parts.js';
import type {SceneContext} from '../../src/scenes/scene.js';
import {stories} from '../gallery/stories.js';

const size = {width: 880, height: 844, em: 16, stretch: 1};
const phone = {width: 390, height: 460, em: 16, stretch: 1};

function read(story: string, step: string): {context: SceneContext<ClockData>; view: ClockView} {
  const {chapters, scenes} = stories[story] as Story;
  const chapter = chapters.find(({steps}) => steps.some(({id}) => id === step));
  const entry = scenes.find(({id}) => id === chapter?.scene);
  if (!entry) throw new Error(`no scene for ${step}`);
  const context = sceneContext(stories[story] as Story, entry) as SceneContext<ClockData>;
  const view = chapter?.steps.find(({id}) => id === step)?.view as ClockView;
  return {context, view};
}

function drawn(story: string, step: string, room = size): readonly Mark[] {
  const {context, view} = read(story, step);
  return atOnce(clock.layout(context, view, room));
}

const words = (marks: readonly Mark[]) =>
  marks.flatMap((mark) => (mark.kind === 'label' ? [mark.lines.join(' ')] : []));
const find = (marks: readonly Mark[], key: string) => {
  const mark = marks.find((each) => each.key === key);
  if (!mark) throw new Error(`no ${key}`);
  return mark;
};
const textOf = (marks: readonly Mark[], key: string) => {
  const mark = find(marks, key);
  return mark.kind === 'label' ? mark.lines.join(' ') : '';
};
const layers = (marks: readonly Mark[]) =>
  marks.filter((mark): mark is RectMark => mark.kind === 'rect' && mark.paint.includes('haze'));

describe('a notice that steps back', () => {
  it('says whose it is in the smallest window too, where the time between takes less room for it', () => {
    const marks = drawn('lights', 'who-sits', {width: 320, height: 360, em: 16, stretch: 1});
    expect(textOf(marks, 'clock-notice/by')).toBe('the notice of Ines Marrable, keeper at Skerrow');
    expect(textOf(marks, 'summons-before/span')).toBe('about 14 hours');
    expect(marks.map(({key}) => key)).not.toContain('left-out');
  });
});

describe('the meeting', () => {
  it('stands at one height, with the hour that each clock shows then', () => {
    const marks = drawn('story', 'talks-begin');
    expect(textOf(marks, 'clock-talks/hour-first')).toBe('10:00');
    expect(textOf(marks, 'clock-talks/hour-second')).toBe('01:00');
    const [first, second] = ['first', 'second'].map((side) => find(marks, `clock-talks/hour-${side}`));
    expect(first).toMatchObject({y: (second as {y: number}).y});
  });

  it('says which hour is given and which is computed', () => {
    expect(words(drawn('story', 'talks-begin'))).toContain(
      'Muscat 10:00, reported US Eastern 01:00, computed'
    );
    expect(words(drawn('clock', 'bells-met'))).toContain(
      'Outer Quill 01:00, computed Lower Quill-on-the-Water 09:15, claimed'
    );
  });

  it('has the colour of its host where that has one, else ink', () => {
    expect(find(drawn('story', 'talks-begin'), 'clock-talks/table').paint).toBe('accent outlined');
    expect(find(drawn('clock', 'bells-met'), 'bell-meeting/table').paint).toBe('ink outlined');
  });
});

describe('the notice, whose hour is not given', () => {
  it('is a mark without edges, even in its middle: its outmost and its inmost layer are all but unseen', () => {
    const marks = layers(drawn('story', 'alert-arrives'));
    expect(marks).toHaveLength(24);
    expect(marks[0]?.opacity).toBeLessThan(0.01);
    expect(marks.at(-1)?.opacity).toBeLessThan(0.01);
    expect((marks.at(-1)?.height ?? 0) / (marks[0]?.height ?? 1)).toBeCloseTo(0.3, 6);
    const together = 1 - marks.reduce((through, {opacity = 1}) => through * (1 - opacity), 1);
    expect(together).toBeCloseTo(0.64, 6);
    const centres = new Set(marks.map(({y, height}) => (y + height / 2).toFixed(6)));
    expect(centres.size).toBe(1);
  });

  it.each([size, phone])('has no hour in words, and says so where hours stand ($width px)', (room) => {
    const marks = drawn('story', 'alert-arrives', room);
    const said = words(marks.filter(({key}) => key.startsWith('clock-alert/')));
    expect(said).toContain('5 February, US Eastern');
    expect(said.join(' ')).not.toMatch(/\d\d:\d\d/);
    const beside = find(marks, 'clock-alert/no-hour') as LabelMark;
    expect(beside).toMatchObject({font: 'italic', paint: 'second'});
    expect(textOf(marks, 'clock-alert/no-hour')).toBe('no hour is given');
    const [line] = marks.filter(({key}) => key === 'second/line') as RuleMark[];
    expect(beside.x - (line?.x1 ?? 0)).toBeLessThan(20);
    const {y, height} = labelBox(beside);
    expect(y + height / 2).toBeCloseTo((layers(marks)[0]?.y ?? 0) + (layers(marks)[0]?.height ?? 0) / 2, 6);
  });

  it('has no hour of its clock beside it, from which one could be read', () => {
    const marks = drawn('story', 'alert-arrives');
    const [{y, height} = {y: 0, height: 0}] = layers(marks);
    const hours = marks.filter((mark): mark is LabelMark => /^second.*\/hour$/.test(mark.key));
    expect(words(hours)).toEqual(['18:00', '21:00', '03:00']);
    expect(Math.min(...hours.map((hour) => labelBox(hour).y))).toBeGreaterThan(y + height);
  });

  it('says in its words that no hour is given where there is no room for hours', () => {
    const marks = drawn('story', 'alert-arrives', {width: 290, height: 460, em: 16, stretch: 1});
    expect(words(marks)).toContain('5 February, US Eastern. No hour is given.');
    expect(marks.map(({key}) => key)).not.toContain('clock-alert/no-hour');
  });

  it('says so aloud', () => {
    expect(
      clock.describe(read('story', 'alert-arrives').context, read('story', 'alert-arrives').view)
    ).toMatch(/No hour is given/);
  });

  it('stands as far before the meeting as the fact says, and is said to be derived', () => {
    const marks = drawn('story', 'talks-begin');
    const [outmost] = layers(marks);
    const middle = (outmost?.y ?? 0) + (outmost?.height ?? 0) / 2;
    const at = (key: string) => (find(marks, `${key}/tick`) as {y1: number}).y1;
    const hour = (at('first/2026-02-05T23:00') - at('first/2026-02-05T20:00')) / 3;
    const table = find(marks, 'clock-talks/table') as RectMark;
    expect((table.y + table.height / 2 - middle) / hour).toBeCloseTo(12, 6);
    expect(words(drawn('story', 'alert-arrives'))).toContain(
      'Its mark is drawn about a dozen hours before the talks in Muscat.'
    );
  });

  it('keeps its place when the meeting comes', () => {
    const [before, after] = ['alert-arrives', 'talks-begin'].map((step) => layers(drawn('story', step))[0]);
    expect(after).toMatchObject({key: before?.key, x: before?.x, y: before?.y, height: before?.height});
  });

  it('is attributed where it is quoted', () => {
    for (const room of [size, phone]) {
      expect(words(drawn('story', 'alert-arrives', room)).join(' ')).toContain('State Department’s alert');
    }
  });
});

describe('the name of a clock', () => {
  it('keeps 15 px from the edge of a phone', () => {
    const name = find(drawn('story', 'alert-arrives', phone), 'second/name');
    const {x, width} = name.kind === 'label' ? labelBox(name) : {x: 0, width: 0};
    expect(x + width).toBeLessThanOrEqual(375);
  });
});

describe('the scale of hours', () => {
  it.each([
    [size, '5 February', '6 February'],
    [phone, '5 Feb', '6 Feb']
  ])(
    'has its first date at the head of each track, and the next in the place of midnight',
    (room, old, next) => {
      const marks = drawn('story', 'talks-begin', room);
      const dates = marks.filter((mark): mark is LabelMark => /\/day$/.test(mark.key));
      expect(dates.map(({key, lines}) => [key, ...lines])).toEqual([
        ['first/day', old],
        ['first/2026-02-05T20:00/day', next],
        ['second/day', old],
        ['second/2026-02-06T05:00/day', next]
      ]);
      expect(words(marks).join(' ')).not.toContain('00:00');
      expect(dates.map(({font}) => font)).toEqual(Array(4).fill('sans-strong'));
    }
  );

  it('is the same before the talks are spoken of: they come to it', () => {
    const ticks = (step: string) =>
      drawn('story', step).flatMap((mark) =>
        mark.kind === 'rule' && mark.key.endsWith('/tick') ? [`${mark.key} ${mark.y1}`] : []
      );
    expect(ticks('alert-arrives')).toEqual(ticks('talks-begin'));
    expect(ticks('alert-arrives').filter((tick) => tick.startsWith('first'))).toHaveLength(6);
  });

  it.each([size, phone, {...phone, width: 320, height: 220}])(
    'keeps what stands at a line a line apart ($width px)',
    (room) => {
      const marks = drawn('story', 'talks-begin', room);
      for (const side of ['first', 'second']) {
        const beside = new RegExp(`^${side}.*/(hour|day)$|/hour-${side}$`);
        const boxes = marks
          .filter((mark): mark is LabelMark => mark.kind === 'label' && beside.test(mark.key))
          .map((label) => labelBox(label))
          .sort((a, b) => a.y - b.y);
        const gaps = boxes.slice(1).map(({y}, i) => y - (boxes[i]?.y ?? 0));
        expect(Math.min(...gaps)).toBeGreaterThan(17);
        expect(boxes.length).toBeGreaterThan(1);
      }
    }
  );

  it('is linear: hours of both clocks are equally far apart', () => {
    const marks = drawn('story', 'talks-begin');
    const ys = (side: string) =>
      marks.flatMap((mark) =>
        mark.kind === 'rule' && mark.key.startsWith(side) && mark.key.endsWith('/tick') ? [mark.y1] : []
      );
    for (const side of ['first/', 'second/']) {
      const steps = ys(side).flatMap((y, i, all) => (i === 0 ? [] : [y - (all[i - 1] ?? 0)]));
      expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(1e-6);
    }
  });

  it('shows the time between with its bound, in the view that speaks of it only', () => {
    expect(textOf(drawn('story', 'talks-begin'), 'hours-between/span')).toBe('about a dozen hours');
    expect(drawn('story', 'alert-arrives').some(({key}) => key === 'hours-between/span')).toBe(false);
    expect(textOf(drawn('clock', 'bells-met'), 'long-wait/span')).toBe('over 45 hours');
    expect(textOf(drawn('clock', 'flag-up'), 'short-wait/span')).toBe('at most 3 hours');
  });
});

describe('the messages', () => {
  it.each([size, phone])(
    'stand midway between the clocks, each in the colour of its mark, none at a side’s line ($width px)',
    (room) => {
      const marks = drawn('story', 'two-messages', room);
      const [first, second] = ['first', 'second'].map(
        (side) => (find(marks, `${side}/line`) as {x1: number}).x1
      );
      for (const [message, paint] of [
        ['message-alert', 'second'],
        ['message-talks', 'accent']
      ]) {
        const title = find(marks, `${message}/title`);
        expect(title).toMatchObject({anchor: 'middle', paint});
        expect((title as {x: number}).x).toBeCloseTo(((first ?? 0) + (second ?? 0)) / 2, 6);
      }
    }
  );

  it('are of one size, the notice’s above the meeting’s, each with its time', () => {
    const marks = drawn('story', 'two-messages');
    const [alert, talks] = ['alert', 'talks'].map(
      (of) => find(marks, `message-${of}/title`) as Extract<Mark, {kind: 'label'}>
    );
    expect(alert?.size).toBe(talks?.size);
    expect(alert?.y).toBeLessThan(talks?.y ?? 0);
    expect(textOf(marks, 'message-alert/when')).toBe('5 February, US Eastern');
    expect(textOf(marks, 'clock-alert/no-hour')).toBe('no hour is given');
    expect(textOf(marks, 'clock-talks/hour-first')).toBe('10:00');
  });

  it.each([size, phone])(
    'have who says so and when together, and the author’s reading of them apart, below ($width px)',
    (room) => {
      const marks = drawn('story', 'two-messages', room);
      const [by, when, aside] = ['by', 'when', 'aside'].map((name) =>
        labelBox(find(marks, `message-alert/${name}`) as Extract<Mark, {kind: 'label'}>)
      ) as [Box, Box, Box];
      const [near, far] = [when.y - by.y - by.height, aside.y - when.y - when.height];
      expect(near).toBeGreaterThan(0);
      expect(far).toBeGreaterThan(near + 3);
    }
  );

  it('leave the clocks where the view before has them', () => {
    const xs = (step: string) =>
      ['first', 'second'].map((side) => (find(drawn('story', step), `${side}/line`) as {x1: number}).x1);
    expect(xs('two-messages')).toEqual(xs('talks-begin'));
  });
});

describe('roundHours(zone, from, to, every)', () => {
  const hours = (zone: string, from: string, to: string, every: number) =>
    roundHours(zone, Date.parse(from), Date.parse(to), every).map(
      ({instant, time, date, isNewDay}) =>
        `${new Date(instant).toISOString().slice(11, 16)} ${time}${isNewDay ? ` begins ${date}` : ''}`
    );

  it('are those of the zone’s own clock, a quarter past another’s', () => {
    expect(hours('Asia/Kathmandu', '2031-03-10T00:00Z', '2031-03-10T06:00Z', 3)).toEqual([
      '00:15 06:00',
      '03:15 09:00'
    ]);
  });

  it('leave out an hour that is skipped and show twice one that is repeated', () => {
    expect(hours('America/New_York', '2026-03-08T05:30Z', '2026-03-08T08:30Z', 1)).toEqual([
      '06:00 01:00',
      '07:00 03:00',
      '08:00 04:00'
    ]);
    expect(hours('Atlantic/Azores', '2031-10-25T23:30Z', '2031-10-26T02:30Z', 1)).toEqual([
      '00:00 00:00 begins 2031-10-26',
      '01:00 00:00',
      '02:00 01:00'
    ]);
  });

  it('find a new day also where midnight is skipped', () => {
    expect(hours('America/Santiago', '2026-09-06T03:30Z', '2026-09-06T05:30Z', 6)).toEqual([
      '04:00 01:00 begins 2026-09-06'
    ]);
  });
});

describe('a meeting without an hour', () => {
  it('draws no scale: none is invented', () => {
    const {context, view} = read('story', 'talks-begin');
    const fact = context.facts.get('talks-day');
    if (!fact) throw new Error('no fact');
    const without = {...context, facts: new Map([...context.facts, ['talks', {...fact, id: 'talks'}]])};
    const marks = atOnce(clock.layout(without, view, size));
    expect(words(marks)).toEqual(['Muscat', 'where the talks are', 'US Eastern', 'where the alert is dated']);
    expect(layers(marks)).toEqual([]);
  });
});

describe('the closing views', () => {
  it('say whose conclusions these are, in the drawing and in words', () => {
    const {context, view} = read('story', 'war-and-peace');
    for (const room of [size, phone]) {
      expect(words(drawn('story', 'war-and-peace', room)).join(' ')).toContain(
        'So the author concludes, of both.'
      );
    }
    expect(clock.describe(context, view)).toBe(
      'Neither side dares to start a war. Reconciliation is hard to reach. Both are dancing at the edge of a cliff. So the author concludes, of both.'
    );
  });

  it('are heard with one sign between the large words and those under them', () => {
    const heard = (step: string) => clock.describe(read('story', step).context, read('story', step).view);
    expect(heard('mercury')).toBe(
      'Each step Americans take to leave Iran is a thermometer of the game. The author’s image, in which the Middle East waits for the mercury to settle.'
    );
    expect(heard('diplomat-image')).toMatch(/^“This isn’t a negotiation”: A European diplomat/);
  });

  it('have no names at the lines where it is wide, under which words of both would be read as one side’s', () => {
    for (const step of ['words-and-bags', 'war-and-peace', 'mercury']) {
      const keys = drawn('story', step, size).map(({key}) => key);
      expect(keys).toEqual(expect.arrayContaining(['first/line', 'second/line']));
      expect(keys.filter((key) => key.endsWith('/name'))).toEqual([]);
    }
    // Halves with words of their own are the sides'.
    expect(textOf(drawn('lights', 'taking-turns', size), 'first/name')).not.toBe('');
  });

  it('name both lines at their heads where it is narrow, over all that is said of both', () => {
    for (const step of ['words-and-bags', 'war-and-peace', 'mercury']) {
      const marks = drawn('story', step, phone);
      expect(textOf(marks, 'first/name')).toBe('Iran');
      expect(textOf(marks, 'second/name')).toBe('US');
      const [names, titles] = [/^(first|second)\/name$/, /\/title$/].map((key) =>
        marks.flatMap((mark) => (mark.kind === 'label' && key.test(mark.key) ? [labelBox(mark)] : []))
      ) as [Box[], Box[]];
      const lowest = Math.max(...names.map(({y, height}) => y + height));
      expect(Math.min(...titles.map(({y}) => y))).toBeGreaterThan(lowest);
    }
  });

  it('say the author’s conclusions in the words of their facts', () => {
    const {context} = read('story', 'war-and-peace');
    const whole = (context.data.passages ?? []).filter(
      ({title, words}) => words === undefined && !title.includes('{')
    );
    expect(whole.map(({id}) => id)).toEqual(['passage-war', 'passage-peace']);
    for (const {id, fact, title} of whole) {
      const value = context.facts.get(fact)?.value;
      const sentence = title.toLowerCase().replace('.', '');
      expect(value?.type === 'words' && value.words, id).toContain(sentence);
    }
  });

  const places = (step: string, room: typeof size) =>
    ['first', 'second'].map((side) => (find(drawn('story', step, room), `${side}/line`) as {x1: number}).x1);

  it.each([
    [size, [164, 218], [145, 237]],
    [phone, [297, 320], [281, 335]],
    [{...phone, width: 320}, [239, 262], [225, 270]]
  ])(
    'have the lines as far apart as the title has, and further where they are a glass ($width px)',
    (room, close, glass) => {
      for (const step of ['diplomat-image', 'words-and-bags', 'war-and-peace', 'supplies']) {
        expect(places(step, room).map(Math.round), step).toEqual(close);
      }
      expect(places('mercury', room).map(Math.round)).toEqual(glass);
    }
  );

  it('leave a long name room beside its line in the smallest window', () => {
    const name = find(drawn('lights', 'gulls-counted', {...phone, width: 320}), 'second/name') as LabelMark;
    expect(name.lines).toEqual(['Skerrow']);
    const {x, width} = labelBox(name);
    expect(x + width).toBeLessThan(320);
  });

  it.each([size, phone, {...phone, width: 520}])(
    'have every sentence whole, on one side of the lines ($width px)',
    (room) => {
      for (const step of ['diplomat-image', 'words-and-bags', 'war-and-peace', 'supplies', 'mercury']) {
        const [first = 0, second = 0] = places(step, room);
        const boxes = drawn('story', step, room).flatMap((mark) =>
          mark.kind === 'label' && mark.key.startsWith('passage-') ? [labelBox(mark)] : []
        );
        const right = boxes.every(({x}) => x > second + 20);
        const left = boxes.every(({x, width}) => x + width < first - 12);
        expect([step, room.width < 440 ? left : right]).toEqual([step, true]);
      }
    }
  );

  it('set off against each other what is stored and what is used up', () => {
    expect(words(drawn('story', 'supplies'))).toEqual([
      'Stored supplies may carry Iranians through a short crisis.',
      'But patience and trust in the Middle East are being slowly used up.',
      'So the author writes.'
    ]);
  });

  it.each([size, phone])(
    'draw the thermometer between the lines, clear of both, from their names to the foot ($width px)',
    (room) => {
      const marks = drawn('story', 'mercury', room);
      expect(words(marks)).toContain('Each step Americans take to leave Iran is a thermometer of the game.');
      const boxes = marks.flatMap((mark) =>
        /thermometer\/(mercury|bulb|open|level)/.test(mark.key) ? [markBox(mark)] : []
      );
      const [first = 0, second = 0] = places('mercury', room);
      const gap = second - first;
      expect(Math.min(...boxes.map(({x}) => x))).toBeGreaterThan(first + 2);
      expect(Math.max(...boxes.map(({x, width}) => x + width))).toBeLessThan(second - 2);
      expect((find(marks, 'passage-thermometer/mercury') as RectMark).width).toBeGreaterThan(gap / 5);
      const [top, bottom] = [
        Math.min(...boxes.map(({y}) => y)),
        Math.max(...boxes.map(({y, height}) => y + height))
      ];
      expect(bottom).toBeCloseTo(room.height - 28, 6);
      expect(bottom - top).toBeGreaterThan(0.8 * room.height);
    }
  );

  it('leave the thermometer out where it would be no higher than its bulb', () => {
    const keys = drawn('story', 'mercury', {...phone, width: 320, height: 130}).map(({key}) => key);
    expect(keys.filter((key) => /thermometer\/(mercury|bulb|open|level)/.test(key))).toEqual([]);
  });

  it('leave the mercury’s level open: over it are pieces that thin and fade', () => {
    const marks = drawn('story', 'mercury');
    const open = marks.filter((mark): mark is RuleMark => /thermometer\/open-/.test(mark.key));
    expect(open).toHaveLength(9);
    let below = {
      top: (find(marks, 'passage-thermometer/mercury') as RectMark).y,
      weight: Infinity,
      opacity: 1
    };
    for (const {y1, weight = 0, opacity = 1} of open) {
      expect(y1 + weight / 2).toBeLessThan(below.top);
      expect(weight).toBeLessThan(below.weight);
      expect(opacity).toBeLessThan(below.opacity);
      below = {top: y1 - weight / 2, weight, opacity};
    }
    expect(words(marks).join(' ')).not.toMatch(/\d/);
  });
});

describe('table(context)', () => {
  it('has each fact with its kind and claimant, and the second clock’s hour as computed', () => {
    const {rows} = clock.table(read('story', 'talks-begin').context);
    expect(rows).toContainEqual([
      'The talks, US Eastern',
      '01:00 on 6 February',
      'computed',
      'computed from the rules of the time zones'
    ]);
    expect(rows).toContainEqual([
      'Time from the alert to the talks',
      'about a dozen hours',
      'reported',
      'the article'
    ]);
  });
});
