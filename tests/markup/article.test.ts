import {sceneFor} from '../../src/scenes/registry.js';
import {describe, expect, it} from 'vitest';
import {article, headOf} from '../../src/markup/article.js';
import type {Story} from '../../src/model/story.js';
import {misnested, tagsOf, textOf} from './html.js';
import {smallStory} from './small-story.js';

const story = smallStory();
const html = article(story, sceneFor);
const tags = tagsOf(html).filter(({closing}) => !closing);
const text = textOf(html);
const steps = story.chapters.flatMap((chapter) => chapter.steps);
const count = (whole: string, part: string) => whole.split(part).length - 1;
const opened = (whole: string, name: string) =>
  tagsOf(whole).filter((tag) => tag.name === name && !tag.closing);

/** The part of the page from a step’s start to the next one’s. */
function stepHtml(id: string, whole = html): string {
  const [, after = ''] = whole.split(`<section class="step" id="${id}">`);
  return after.split('</section>')[0] ?? '';
}

/** A story whose chapter on reach has these views, one a step. */
function withViews(views: readonly ((typeof steps)[number]['view'] | undefined)[]): Story {
  const chapters = story.chapters.map((chapter) => {
    if (chapter.id !== 'reach') return chapter;
    const steps = views.map((view, i) => ({id: `reach-${i}`, text: ['So.'], ...(view && {view})}));
    return {...chapter, steps};
  });
  return {...story, chapters};
}

describe('article(story)', () => {
  it('article(story) is well formed', () => {
    expect(misnested(html)).toEqual([]);
  });

  it('article(story) has the title, the dek and the status once each', () => {
    expect(opened(html, 'h1')).toHaveLength(1);
    expect(text).toContain('Two Lamps');
    expect(count(text, 'What each keeper brought to the quay.')).toBe(1);
    expect(count(html, '<em>What each keeper brought to the quay.</em>')).toBe(1);
    expect(count(text, 'No such town, keeper or lamp exists')).toBe(1);
    expect(html).toContain('<time datetime="2031-04-05">April 5, 2031</time>');
  });

  it.each(steps.map(({id, text}) => [id, text] as const))(
    'article(story) has the words of the step %s once',
    (id, paragraphs) => {
      for (const paragraph of paragraphs) {
        const longest = paragraph
          .split(/\{[^}]*\}|\]\([^)]*\)|[*`[]/)
          .reduce((a, b) => (b.length > a.length ? b : a));
        expect(longest.length).toBeGreaterThan(15);
        expect(count(text, longest)).toBe(1);
        expect(textOf(stepHtml(id))).toContain(longest);
      }
    }
  );

  it('article(story) has each chapter’s heading once, in its first step', () => {
    expect(opened(html, 'h2')).toHaveLength(story.chapters.length + 1);
    expect(stepHtml('reach-new')).toContain('<span>How far</span></h2>');
    expect(stepHtml('reach-both')).not.toContain('<h2');
  });

  it('article(story) has a scene’s caption once, in its chapter’s first step', () => {
    expect(count(html, '<p class="caption">')).toBe(2);
    expect(stepHtml('reach-new')).toContain(
      '<p class="caption">Distances at sea, as <story-fact ref="odd-fenn" class="name"><a href="#actor-odd-fenn">Odd Fenn</a></story-fact> and <story-fact ref="ilse-wick" class="name"><a href="#actor-ilse-wick">Ilse Wick</a></story-fact> give them.</p>'
    );
  });

  it('article(story) has the captions of steps in place of the scene’s, each in its own step', () => {
    const chapters = story.chapters.map((chapter) => ({
      ...chapter,
      steps: chapter.steps.map((step) => (step.id === 'reach-both' ? {...step, caption: 'To scale.'} : step))
    }));
    const captioned = article({...story, chapters}, sceneFor);
    expect(count(captioned, '<p class="caption">')).toBe(2);
    expect(stepHtml('reach-new', captioned)).not.toContain('caption">');
    expect(stepHtml('reach-both', captioned)).toContain('</p><p class="caption">To scale.</p></div>');
  });

  it('article(story) has one finished figure for each distinct view, after its step', () => {
    const withFigure = steps.filter(({id}) => count(stepHtml(id), '<figure class="static">') === 1);
    expect(withFigure.map(({id}) => id)).toEqual([
      'reach-new',
      'reach-both',
      'reach-lens',
      'reach-words',
      'lists-lamp',
      'lists-hours',
      'lists-all'
    ]);
    expect(count(html, '<figure class="static">')).toBe(7);
    expect(stepHtml('reach-words')).toContain(
      '<figcaption>What is said of the lamp in words, on each side.</figcaption>'
    );
  });

  it('article(story) has no second figure for a view that stays', () => {
    const one = {show: 'bars', bars: ['bar-new']};
    const two = {show: 'bars', bars: ['bar-new', 'bar-old']};
    const whole = article(withViews([one, {...one}, two, undefined]), sceneFor);
    expect(count(whole, '<figure class="static">')).toBe(2 + 3);
    expect(count(stepHtml('reach-1', whole), '<figure')).toBe(0);
  });

  it('article(story) has a figure for every sentence, and a sentence for every figure', () => {
    const captions = opened(html, 'figcaption');
    expect(captions).toHaveLength(7);
    expect(captions.filter((caption) => caption.text.trim().length < 20)).toEqual([]);
  });

  it('article(story) has a stage and a table for each chapter with a scene, and only there', () => {
    expect(opened(html, 'story-figure').map(({attributes}) => attributes.scene)).toEqual([
      'scene-reach',
      'scene-positions'
    ]);
    expect(opened(html, 'summary').map((summary) => summary.text)).toEqual([
      'The data: How far a lamp may reach',
      'The data: What each keeper brought to the quay'
    ]);
    expect(opened(html, 'table')).toHaveLength(2);
  });

  it('article(story) shows in a stage, until there is a script, its chapter’s last view', () => {
    const last = /<figure class="static">(<svg.*?<\/svg>)/.exec(stepHtml('lists-all'))?.[1] ?? 'none';
    expect(html).toContain(`<story-figure scene="scene-positions">${last}</story-figure>`);
  });

  it('article(story) has every fact in the ledger, with its label', () => {
    const entries = tags.filter(({name}) => name === 'li').map(({attributes}) => attributes.id ?? '');
    const found = entries.filter((id) => id.startsWith('fact-'));
    expect([...found].sort()).toEqual(story.facts.map(({id}) => `fact-${id}`).sort());
    const [, ledger = ''] = html.split('id="ledger"');
    for (const {label} of story.facts) expect(textOf(ledger.slice(ledger.indexOf('<')))).toContain(label);
  });

  it('article(story) has every note of the editors’', () => {
    expect(story.notes.filter((note) => !text.includes(note.text))).toEqual([]);
  });

  it('article(story) has every correction', () => {
    expect(story.corrections.filter((correction) => !text.includes(correction.text))).toEqual([]);
  });
});

describe('article(story) and its addresses', () => {
  const ids = (whole: string) => tagsOf(whole).flatMap(({attributes}) => attributes.id ?? []);
  const twice = (all: readonly string[]) => all.filter((id, i) => all.indexOf(id) !== i);

  it('article(story) gives each id once', () => {
    expect(twice(ids(html))).toEqual([]);
  });

  it('article(story) gives every chapter and step its id, and those that they had before', () => {
    const asked = story.chapters.flatMap(({id, was = [], steps}) => [
      id,
      ...was,
      ...steps.flatMap(({id, was = []}) => [id, ...was])
    ]);
    expect(asked).toContain('distance');
    expect(asked).toContain('reach-compared');
    expect(asked.filter((id) => !ids(html).includes(id))).toEqual([]);
  });

  it('article(story) links within the page to what is there', () => {
    const links = tags.flatMap(({attributes: {href}}) => (href?.startsWith('#') ? href.slice(1) : []));
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((id) => !ids(html).includes(id))).toEqual([]);
  });
});

describe('article(story) and its data', () => {
  const dataOf = (whole: string) =>
    /<script type="application\/json">(.*?)<\/script>/s.exec(whole)?.[1] ?? '';

  it('article(story) carries what the stages need, and no prose', () => {
    const data = JSON.parse(dataOf(html)) as Record<string, unknown>;
    expect(data).toMatchObject({
      language: 'en',
      sides: story.sides,
      facts: story.facts,
      actors: story.actors,
      notes: story.notes,
      scenes: story.scenes
    });
    expect(dataOf(html)).not.toContain('the keepers meet on the quay');
  });

  it('article(story) carries each step’s view under its id', () => {
    const {chapters} = JSON.parse(dataOf(html)) as {chapters: {id: string; steps: object[]}[]};
    expect(chapters.map(({id}) => id)).toEqual(['quay', 'reach', 'lists']);
    expect(chapters[1]?.steps[2]).toEqual({
      id: 'reach-lens',
      view: {show: 'measures', measures: ['measure-lens', 'measure-beam']}
    });
  });

  it('article(story) has no < in its data, whatever the story says', () => {
    const name = '</script><script>alert(1)</script><!--';
    const actors = story.actors.map((actor) => (actor.id === 'odd-fenn' ? {...actor, name} : actor));
    const whole = article({...story, actors}, sceneFor);
    expect(dataOf(whole)).not.toContain('<');
    expect(opened(whole, 'script')).toHaveLength(1);
    const data = JSON.parse(dataOf(whole)) as {actors: {name: string}[]};
    expect(data.actors.map((actor) => actor.name)).toContain(name);
  });
});

describe('article(story) of wild words', () => {
  const wild = (text: string) => `<img src=x onerror="alert(1)"> ${text} " & <b>`;

  it('article(story) lets no word of the story out as markup', () => {
    const whole = article(
      {
        ...story,
        title: wild(story.title),
        dek: wild(story.dek),
        status: wild(story.status),
        actors: story.actors.map((actor) => ({...actor, name: wild(actor.name), nameShort: wild(actor.id)})),
        scenes: story.scenes.map((scene) => ({
          ...scene,
          title: wild(scene.title),
          caption: wild(scene.caption)
        })),
        notes: story.notes.map((note) => ({...note, text: wild(note.text)})),
        chapters: story.chapters.map((chapter) => ({...chapter, title: wild(chapter.title)}))
      },
      sceneFor
    );
    expect(misnested(whole)).toEqual([]);
    expect(opened(whole, 'img')).toEqual([]);
    const names = new Set(tagsOf(whole).flatMap(({attributes}) => Object.keys(attributes)));
    expect([...names].filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
  });
});

describe('headOf(story)', () => {
  it('headOf(story) is the title and the dek as plain words', () => {
    expect(headOf(story)).toEqual({
      title: 'Two Lamps',
      description:
        'The harbour wants to light the sea, the hill wants a dark sky. What each keeper brought to the quay.'
    });
  });

  it('headOf(story) is safe in an attribute', () => {
    expect(headOf({...story, title: '"A" <B>', dek: '"so" & {hill}'})).toEqual({
      title: '&quot;A&quot; &lt;B&gt;',
      description: '&quot;so&quot; &amp; the hill'
    });
  });
});
