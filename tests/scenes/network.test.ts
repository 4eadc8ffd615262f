import {describe, expect, it} from 'vitest';
import story from '../../data/story.json' with {type: 'json'};
import {full, storyOf} from '../../scripts/growth/story.js';
import {contains, labelBox, markBox} from '../../src/marks/box.js';
import type {LabelMark, Mark} from '../../src/marks/mark.js';
import {checkStory} from '../../src/model/check.js';
import type {Story} from '../../src/model/story.js';
import {sceneContext} from '../../src/scenes/context.js';
import {choosing, linkKinds, manners} from '../../src/scenes/network-kinds.js';
import {networkWithWeb as network} from '../../src/scenes/network-with-web.js';
import {languages} from '../../src/scenes/languages.js';
import type {Scene, SceneContext, SharedView, Size} from '../../src/scenes/scene.js';
import {stage} from '../../src/scenes/stage.js';
import {networkStory} from '../fixtures/network-story.js';

const ours = story as unknown as Story;
const scene = network as unknown as Scene;
const desktop: Size = {width: 880, height: 844, em: 16, stretch: 1};
const phone: Size = {width: 390, height: 800, em: 16, stretch: 1};
const uncovered = {x: 0, y: 0, width: 390, height: 460};

function viewOf(step: string, of: Story): {readonly context: SceneContext; readonly view: SharedView} {
  for (const chapter of of.chapters) {
    const found = chapter.steps.find(({id}) => id === step);
    const entry = of.scenes.find(({id}) => id === chapter.scene);
    if (found && entry) return {context: sceneContext(of, entry), view: found.view as SharedView};
  }
  throw new Error(`no step ${step} with a scene`);
}

function drawn(step: string, size: Size = desktop, of: Story = ours): ReadonlyMap<string, Mark> {
  const {context, view} = viewOf(step, of);
  const area = size === phone ? {area: uncovered} : {};
  return new Map(stage(scene, {...context, ...area}, view, size).map((mark) => [mark.key, mark]));
}

function mark<Kind extends Mark['kind']>(
  marks: ReadonlyMap<string, Mark>,
  key: string,
  kind: Kind
): Extract<Mark, {kind: Kind}> {
  const found = marks.get(key);
  if (found?.kind !== kind) throw new Error(`no ${kind} ${key} among ${[...marks.keys()].join(', ')}`);
  return found as Extract<Mark, {kind: Kind}>;
}

const lines = (marks: ReadonlyMap<string, Mark>) => ({
  first: mark(marks, 'first/line', 'rule').x1,
  second: mark(marks, 'second/line', 'rule').x1
});
const wordsIn = (marks: ReadonlyMap<string, Mark>) =>
  [...marks.values()].flatMap((each) => (each.kind === 'label' ? [each.lines.join(' ')] : []));
const everyone = [
  ...['switzerland', 'saudi-arabia', 'uae', 'egypt', 'pakistan', 'qatar', 'oman', 'russia', 'israel'],
  ...['houthis', 'hezbollah']
]
  .map((name) => `node-${name}`)
  .concat('spot-yemen', 'spot-syria', 'spot-gulf');
/** Our story with all of the network on its last stage. */
const whole: Story = {
  ...ours,
  chapters: ours.chapters.map((chapter) => ({
    ...chapter,
    steps: chapter.steps.map((step) =>
      step.id === 'hotspots' ? {...step, view: {nodes: everyone, frame: 'paper'}} : step
    )
  }))
};
const six = ['saudi-arabia', 'uae', 'egypt', 'pakistan', 'qatar', 'oman'];
const sizes = [desktop, phone];

describe('network: what is drawn of a link', () => {
  it.each(sizes)(
    'a draft put to both sides ends in open rings 16 px short of each line ($width px)',
    (size) => {
      const marks = drawn('one-framework', size);
      const {first, second} = lines(marks);
      for (const state of six) {
        expect(mark(marks, `link-${state}-drafts/first-end`, 'dot')).toMatchObject({x: first + 16});
        expect(mark(marks, `link-${state}-drafts/second-end`, 'dot')).toMatchObject({x: second - 16});
        expect(mark(marks, `link-${state}-drafts/second-end`, 'dot').paint).toMatch(/ring$/);
      }
    }
  );

  it.each(sizes)(
    'says that the framework was put to both and that no answer is recorded ($width px)',
    (size) => {
      expect(wordsIn(drawn('one-framework', size)).join(' ')).toContain(
        'put to both sides; no answer recorded'
      );
    }
  );

  it('has what a framework says well clear of the first who drafts it', () => {
    for (const [size, clear] of [
      [desktop, 30],
      [phone, 20]
    ] as const) {
      const marks = drawn('framework-inside', size);
      const key = size === phone ? 'paper/answer' : 'paper/aside';
      const {y, height} = labelBox(mark(marks, key, 'label'));
      expect(labelBox(mark(marks, 'node-saudi-arabia/name', 'label')).y - y - height).toBeGreaterThan(clear);
    }
  });

  it.each(sizes)(
    'of a step that speaks of a paper alone what it says is large, and who drafts it dim ($width px)',
    (size) => {
      const marks = drawn('framework-inside', size);
      const core = mark(marks, 'paper/core', 'label');
      const name = mark(marks, 'node-egypt/name', 'label');
      expect(core).toMatchObject({font: 'display', lit: true});
      expect(core.size).toBeGreaterThan(1.8 * name.size);
      expect(name.paint).toBe('soft');
    }
  );

  it.each([
    ['oman-twice', 'node-oman/name'],
    ['framework-inside', 'paper/core']
  ])('%s shows with large letters on a phone what it speaks of, and as large', (step, key) => {
    const marks = drawn(step, {width: 390, height: 470, em: 24, stretch: 1});
    expect(mark(marks, key, 'label').size).toBeGreaterThan(28);
  });

  it.each(sizes)('has the accent only where it is more than one drafter among others ($width px)', (size) => {
    for (const step of ['one-framework', 'framework-inside']) {
      const marks = drawn(step, size);
      expect([...marks.values()].filter(({paint}) => paint.includes('accent'))).toEqual([]);
    }
    expect(mark(drawn('oman-twice', size), 'node-oman/name', 'label').paint).toBe('accent');
    expect(mark(drawn('oman-twice', size), 'node-oman/card', 'rect').paint).toBe('accent tinted');
  });

  it.each(sizes)(
    'draws what each side would promise alike, in thin whole strokes that end short of the other’s line ($width px)',
    (size) => {
      const marks = drawn('framework-inside', size);
      const {first, second} = lines(marks);
      const gives = (['first', 'second'] as const).map((side) => mark(marks, `paper/${side}-gives`, 'rule'));
      expect(gives.map(({paint}) => paint)).toEqual(['first tie', 'second tie']);
      expect(gives.map(({weight}) => weight)).toEqual([1.25, 1.25]);
      expect(gives.map(({x1, x2}) => [x1, x2])).toEqual([
        [first + 2, second - 16],
        [second - 2, first + 16]
      ]);
      expect(mark(marks, 'paper/first-end', 'dot')).toMatchObject({paint: 'first ring', x: second - 16});
    }
  );

  it.each(sizes)('ties each hotspot to both lines by a thread of its own ($width px)', (size) => {
    const marks = drawn('hotspots', size);
    const {first, second} = lines(marks);
    const heights = ['yemen', 'syria', 'gulf'].map((spot) => {
      const thread = mark(marks, `spot-${spot}/thread`, 'rule');
      expect(thread).toMatchObject({x1: first, x2: second});
      expect(mark(marks, `spot-${spot}/star`, 'shape')).toMatchObject({
        x: (first + second) / 2,
        y: thread.y1
      });
      return thread.y1;
    });
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    const [steps, clear] = [
      [heights[1]! - heights[0]!, heights[2]! - heights[1]!],
      size === phone ? 80 : 130
    ];
    for (const step of steps) expect(step).toBeGreaterThan(clear);
  });

  it('backing that the other side speaks of has that side’s colour, and does not reach the name', () => {
    const marks = drawn('hotspots', desktop, whole);
    const tie = mark(marks, 'link-houthis/first', 'rule');
    const name = labelBox(mark(marks, 'node-houthis/name', 'label'));
    expect(tie.paint).toBe('second tie hatch');
    expect(Math.min(tie.x1, tie.x2)).toBe(lines(marks).first);
    expect(name.x - Math.max(tie.x1, tie.x2)).toBeGreaterThan(10);
  });

  it.each(sizes)('backing never stands without the words whose claim it is ($width px)', (size) => {
    const said = wordsIn(drawn('hotspots', size, whole)).filter((words) => words.includes('per US demand'));
    expect(said).toHaveLength(2);
  });

  it('Switzerland is two thin lines from the second side through its name to an arrow short of the first', () => {
    const marks = drawn('other-voices');
    const {first, second} = lines(marks);
    const upper = mark(marks, 'link-represents/second-upper', 'rule');
    const lower = mark(marks, 'link-represents/first-lower', 'rule');
    expect([upper.x1, lower.x2]).toEqual([second, first + 14]);
    expect(mark(marks, 'link-represents/first-end', 'shape')).toMatchObject({x: first + 10, turn: 180});
    expect(marks.has('link-represents/second-end')).toBe(false);
  });

  it.each(sizes)('a warning to one side is dots to an arrow short of its line ($width px)', (size) => {
    const marks = drawn('other-voices', size);
    const {first} = lines(marks);
    expect(mark(marks, 'link-threat/first', 'rule').paint).toContain('dots');
    expect(mark(marks, 'link-threat/first-end', 'shape')).toMatchObject({x: first + 8, turn: 180});
  });

  it.each(sizes)('a base’s square keeps off the words beside it ($width px)', (size) => {
    const marks = drawn('qatar-twice', size);
    const words = labelBox(mark(marks, 'node-qatar/link-bases', 'label'));
    const square = mark(marks, 'link-bases/second-end', 'rect');
    expect(square.x - words.x - words.width).toBeCloseTo(12.5, 6);
  });

  it('a place that was proposed is an open ring, one that was agreed to is filled', () => {
    const marks = drawn('venue-moved');
    expect(mark(marks, 'room-istanbul/mark', 'dot').paint).toBe('ink ring');
    expect(mark(marks, 'room-oman/mark', 'dot').paint).toBe('accent disc');
  });

  it('no two kinds are drawn alike but those that choose a place, which their verbs tell apart', () => {
    const forms = linkKinds
      .filter((kind) => !choosing.has(kind))
      .map((kind) => JSON.stringify(manners[kind]));
    expect(new Set(forms).size).toBe(forms.length);
  });
});

describe('network: who is where', () => {
  it('a state with two roles has two marks and the words of both', () => {
    const marks = drawn('hotspots', desktop, whole);
    expect(marks.has('link-oman-drafts/first') && marks.has('link-hosts/first')).toBe(true);
    expect(marks.has('link-qatar-drafts/second') && marks.has('link-bases/second-end')).toBe(true);
    expect(wordsIn(marks)).toContain('hosts the talks');
    expect(wordsIn(marks)).toContain('home to a US F-35 squadron');
  });

  it.each(sizes)('what Oman did last year has a mark of its own under its other two ($width px)', (size) => {
    const marks = drawn('oman-twice', size);
    const heights = ['link-oman-drafts', 'link-hosts', 'link-mediated'].map(
      (id) => mark(marks, `${id}/first`, 'rule').y1
    );
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(new Set(heights).size).toBe(3);
    expect(wordsIn(marks)).toContain('last year: helped bring about indirect talks');
  });

  it.each([
    {size: desktop, name: 30, words: 19},
    {size: phone, name: 23, words: 16}
  ])('the words of a few are all of one size, and large ($size.width px)', ({size, name, words}) => {
    const marks = drawn('other-voices', size);
    const sizeOf = (key: string) => mark(marks, key, 'label').size;
    const names = ['switzerland', 'russia', 'israel'].map((state) => sizeOf(`node-${state}/name`));
    expect(names).toEqual([name, name, name]);
    const said = ['node-switzerland', 'node-russia', 'link-threat', 'link-ally'];
    expect(said.map((id) => sizeOf(`${id}/words`))).toEqual([words, words, words, words]);
    const links = ['link-represents/second-upper', 'link-ally/second', 'link-threat/first'];
    expect(links.map((link) => mark(marks, link, 'rule').opacity)).toEqual([1, 1, 1]);
  });

  it('where little room is the words of the one node that is spoken of stand, before those of links', () => {
    const {context, view} = viewOf('other-voices', ours);
    const low = {...context, area: {x: 0, y: 0, width: 320, height: 200}};
    const focus = ['node-russia', 'link-represents', 'link-ally', 'link-threat'];
    const marks = stage(scene, low, {...view, focus}, {width: 320, height: 524, em: 16, stretch: 1});
    const keys = marks.map(({key}) => key);
    expect(keys.filter((key) => key.endsWith('/words'))).toEqual([]);
    expect(keys).toContain('node-russia/link-warns');
    expect(keys).not.toContain('left-out');
  });

  it.each(sizes)('every node of the whole is named ($width px)', (size) => {
    const marks = drawn('hotspots', size, whole);
    expect(everyone.filter((id) => marks.has(`${id}/name`))).toEqual(everyone);
    expect(marks.has('left-out')).toBe(false);
  });

  it.each([
    {size: desktop, alone: 38, among: 20},
    {size: phone, alone: 27, among: 16}
  ])(
    'places that stand free are large where little else is drawn ($size.width px)',
    ({size, alone, among}) => {
      const nameSize = (of: Story) => mark(drawn('hotspots', size, of), 'spot-syria/name', 'label').size;
      expect([nameSize(ours), nameSize(whole)]).toEqual([alone, among]);
    }
  );

  const namesOf = (step: string, size: Size) => {
    const marks = drawn(step, size);
    return six.map((state) => mark(marks, `node-${state}/name`, 'label').y);
  };

  it.each(sizes)('a framework that is all there is has its names evenly apart ($width px)', (size) => {
    const names = namesOf('one-framework', size);
    const steps = names.slice(1).map((y, i) => y - (names[i] ?? 0));
    expect(Math.max(...steps) - Math.min(...steps)).toBeCloseTo(0, 6);
  });

  it.each([
    {size: desktop, rest: 52, name: 31.2, words: 19.92},
    {size: phone, rest: 28, name: 23.4, words: 14.94}
  ])(
    'who alone is spoken of is large, with a line for each role, and the others close up ($size.width px)',
    ({size, rest, name, words}) => {
      const marks = drawn('oman-twice', size);
      const names = namesOf('oman-twice', size);
      const steps = names.slice(1, -1).map((y, i) => y - (names[i] ?? 0));
      for (const step of steps) expect(step).toBeCloseTo(rest, 6);
      expect(mark(marks, 'node-oman/name', 'label').size).toBeCloseTo(name, 6);
      expect(marks.has('node-oman/words')).toBe(false);
      const roles = ['drafts', 'hosts', 'mediated'].map((role) => {
        const key = role === 'drafts' ? 'link-oman-drafts' : `link-${role}`;
        const label = mark(marks, `node-oman/${key}`, 'label');
        const box = labelBox(label);
        expect(mark(marks, `${key}/first`, 'rule').y1).toBeCloseTo(box.y + box.height / 2, 6);
        return label;
      });
      expect(roles.map(({lines}) => lines.join(' '))).toEqual([
        'helped draft the framework',
        'hosts the talks',
        'last year: helped bring about indirect talks'
      ]);
      for (const label of roles) expect(label.size).toBeCloseTo(words, 6);
    }
  );

  it.each(sizes)('no part of Oman has its colour where another is spoken of ($width px)', (size) => {
    const focus = ['node-qatar'];
    for (const links of [undefined, ['link-oman-drafts', 'link-hosts', 'link-bases']]) {
      const {context, view} = viewOf('qatar-twice', ours);
      const given = links ? {...view, focus, links} : view;
      const marks = stage(scene, context, given, size);
      expect(marks.filter(({paint}) => paint.includes('tinted'))).toEqual([]);
    }
    const inkOnly = [...drawn('qatar-twice', size).values()].filter(({paint}) => paint.includes('accent'));
    expect(inkOnly).toEqual([]);
  });

  it.each(sizes)(
    'a headline over places that are all there is stands for their heading ($width px)',
    (size) => {
      const {context, view} = viewOf('hotspots', ours);
      const said = (given: SharedView) =>
        stage(scene, context, given, size).flatMap((each) =>
          each.kind === 'label' && /^Hotspots/.test(each.lines.join(' ')) ? [each.key] : []
        );
      const {headline: _, ...bare} = view as SharedView & {readonly headline?: string};
      expect([said(view), said(bare)]).toEqual([['headline'], ['spots/heading']]);
    }
  );

  it.each(sizes)('the rungs keep their order when the others come ($width px)', (size) => {
    const marks = drawn('hotspots', size, whole);
    const heights = six.map((state) => mark(marks, `node-${state}/name`, 'label').y);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
  });

  it.each(sizes)('what belongs to a side stands between the lines, beside its own ($width px)', (size) => {
    const place = (node: string) => {
      const marks = drawn('hotspots', size, whole);
      const box = labelBox(mark(marks, `node-${node}/name`, 'label'));
      const {first, second} = lines(marks);
      return [box.x - first, second - box.x - box.width];
    };
    for (const gap of place('israel')) expect(gap).toBeGreaterThan(100);
    expect(place('hezbollah')[0]).toBeCloseTo(40, 6);
  });

  it.each(sizes)(
    'a warning starts at who gives it, and a tie ends there: two links, not one ($width px)',
    (size) => {
      const marks = drawn('other-voices', size);
      const {first, second} = lines(marks);
      const {x, width} = labelBox(mark(marks, 'node-israel/name', 'label'));
      const [threat, ally] = [
        mark(marks, 'link-threat/first', 'rule'),
        mark(marks, 'link-ally/second', 'rule')
      ];
      expect([threat.x1, threat.x2]).toEqual([x - 12, first + 8]);
      expect([ally.x1, ally.x2].sort((a, b) => a - b)[1]).toBe(second);
      expect(Math.min(ally.x1, ally.x2)).toBeGreaterThan(x + width);
    }
  );

  it.each(sizes)(
    'a link that stood runs from line to line, through the place it goes out from ($width px)',
    (size) => {
      const marks = drawn('why-oman', size);
      const {first, second} = lines(marks);
      const middle = (first + second) / 2;
      expect(mark(marks, 'link-friendly/first', 'rule')).toMatchObject({x1: middle, x2: first});
      expect(mark(marks, 'link-friendly/second', 'rule')).toMatchObject({x1: middle, x2: second});
      const twice = drawn('oman-twice', size);
      expect(mark(twice, 'link-mediated/first', 'rule').x2).toBe(first);
      expect(mark(twice, 'link-mediated/second', 'rule').x2).toBe(second);
    }
  );

  it.each(sizes)('how a paper was taken stands under its name, and is nobody’s alone ($width px)', (size) => {
    const marks = drawn('one-framework', size);
    const [label, answer, state] = ['paper/label', 'paper/answer', 'node-saudi-arabia/name'].map((key) =>
      labelBox(mark(marks, key, 'label'))
    );
    expect(answer!.y).toBeGreaterThan(label!.y + label!.height);
    expect(answer!.y + answer!.height).toBeLessThan(state!.y);
  });

  it('of one side alone nothing is drawn for the other but its line and name', () => {
    const marks = [...drawn('timing-read').values()];
    expect(marks.filter(({paint}) => paint.startsWith('first')).map(({key}) => key)).toEqual([
      'first/line',
      'first/name'
    ]);
    const {first} = lines(drawn('timing-read'));
    expect(mark(drawn('timing-read'), 'act-options/arm', 'rule').x2).toBeGreaterThan(first + 40);
  });
});

describe('acts of one side', () => {
  it.each(['timing-read', 'press-secretary'])(
    'are a fork in %s: a trunk from their line, an upright before the words, and arms with free ends',
    (step) => {
      const marks = drawn(step);
      const [upper, lower] = ['act-dialogue', 'act-options'].map((act) => mark(marks, `${act}/arm`, 'rule'));
      const trunk = mark(marks, 'act-dialogue/arm/trunk', 'rule');
      const upright = mark(marks, 'act-dialogue/arm/join', 'rule');
      expect(upright.x1).toBe(lines(marks).second - 20);
      expect([upright.x2, trunk.x2, upper?.x1, lower?.x1]).toEqual(Array(4).fill(upright.x1));
      expect([upright.y1, upright.y2]).toEqual([upper?.y1, lower?.y1]);
      expect(trunk.x1).toBe(lines(marks).second);
      expect(trunk.y1).toBeCloseTo((upright.y1 + upright.y2) / 2, 6);
      expect(upper?.x2).toBeLessThan(upright.x1 - 100);
      const words = [...marks.values()].filter(({key}) => /^(act|saying)-.*\/(title|words|by)$/.test(key));
      expect(words.length).toBe(4);
      for (const label of words) {
        const box = markBox(label);
        expect(box.x + box.width).toBeLessThan(upright.x1 - 8);
      }
    }
  );
});

describe('network: describe and table', () => {
  it('says with what a paper says how it was taken, and what is thought of it', () => {
    const {context, view} = viewOf('framework-inside', ours);
    expect(scene.describe(context, view)).toContain(
      'no answer recorded; only looks simple, the author writes: it would take complex changes in where forces stand'
    );
  });

  it('a claim, a quotation and a report at second hand are told with whose they are', () => {
    const {context, view} = viewOf('hotspots', whole);
    const others = ['node-switzerland', 'node-russia', 'node-israel'];
    const sentence = scene.describe(context, {...view, focus: others});
    expect(sentence).toContain('Lavrov warns of “potential for explosion” (quoted)');
    expect(sentence).toContain('Netanyahu warns Iran not to attack (claimed)');
    expect(sentence).toContain('asked for restraint, Israeli media say (reported)');
    expect(sentence).toContain('no answer recorded');
  });

  it('the table has every link with its kind and who says so, whatever the view shows', () => {
    const {context} = viewOf('one-framework', ours);
    const {rows} = scene.table(context);
    expect(rows).toContainEqual([
      'Iran',
      'said to back: supported by Iran',
      'Houthis',
      'demanded',
      'the article, for US'
    ]);
    expect(rows.filter(([, link]) => link?.startsWith('drafts:'))).toHaveLength(6);
  });
});

describe('network: any parties and any links', () => {
  it('the invented story is valid', () => {
    const {faults} = checkStory(JSON.stringify(networkStory), languages);
    expect(faults.filter(({severity}) => severity === 'error')).toEqual([]);
  });

  it('sixty parties and 120 links: what is left out is counted, and all of it is in the table', () => {
    const {context} = viewOf('crowd-all', networkStory);
    const links = scene.table(context).rows.filter(([, , whom]) => whom !== '');
    expect(links).toHaveLength(120);
    for (const size of sizes) {
      const marks = drawn('crowd-all', size, networkStory);
      expect(mark(marks, 'left-out', 'label').lines.join(' ')).toMatch(/^\d+ labels are in the table only$/);
    }
  });

  it.each(sizes)('what is lit stays when room is short ($width px)', (size) => {
    const marks = drawn('crowd-one', size, networkStory);
    for (const id of [40, 2, 48]) expect(marks.has(`crowd-${id}/name`)).toBe(true);
  });

  it('a tie that is not lit strikes through no name', () => {
    const marks = [...drawn('crowd-all', desktop, networkStory).values()];
    const boxes = marks
      .filter((each): each is LabelMark => each.kind === 'label')
      .map((each) => labelBox(each));
    const ties = marks.filter((each) => each.kind === 'link');
    const struck = ties.filter((tie) => {
      const bend = tie.bend / (Math.hypot(tie.x2 - tie.x1, tie.y2 - tie.y1) || 1);
      const x = (tie.x1 + tie.x2) / 2 + (tie.y2 - tie.y1) * bend;
      const y = (tie.y1 + tie.y2) / 2 - (tie.x2 - tie.x1) * bend;
      return boxes.some((box) => contains(box, {x, y, width: 0, height: 0}));
    });
    expect(ties.length).toBeGreaterThan(10);
    expect(struck.map(({key}) => key)).toEqual([]);
  });
});

describe('network: a web whose forces take longer than a frame', () => {
  const {context, view} = viewOf('ties-1', storyOf({...full, actors: 62, links: 120}));

  it('prepare(context) gives the places of a web of many nodes, and nothing for a few', () => {
    const places = scene.prepare?.(context) as Record<string, readonly number[]>;
    expect(Object.keys(places).length).toBeGreaterThan(30);
    expect(Object.values(places).flat().every(Number.isInteger)).toBe(true);
    expect(scene.prepare?.(viewOf('one-framework', ours).context)).toBeUndefined();
  });

  it('what was prepared is what a page works out that has not been given it', () => {
    // As a page reads it: other objects, so that nothing is known of them yet.
    const anew = {...context, data: structuredClone(context.data)};
    const prepared: unknown = JSON.parse(JSON.stringify(scene.prepare?.(context)));
    expect(stage(scene, {...anew, prepared}, view, desktop)).toEqual(stage(scene, anew, view, desktop));
  });

  it('what is prepared is what is drawn: places turned upside down turn the drawing upside down', () => {
    const places = Object.entries(scene.prepare?.(context) as Record<string, readonly [number, number]>);
    const prepared = Object.fromEntries(places.map(([id, [x, y]]) => [id, [x, -y]]));
    const topOf = (more: object) =>
      [...stage(scene, {...context, ...more}, view, desktop)]
        .filter(({key, kind}) => kind === 'label' && key.startsWith('node-'))
        .map((each) => ({key: each.key, y: (each as LabelMark).y}))
        .sort((a, b) => a.y - b.y)[0]?.key;
    expect(topOf({})).not.toBe(topOf({prepared}));
  });
});
