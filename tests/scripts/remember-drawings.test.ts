import {expect, it} from 'vitest';
import {remembering, type Waiting} from '../../scripts/remember-drawings.js';
import {article} from '../../src/markup/article.js';
import type {Story} from '../../src/model/story.js';
import {sceneFor} from '../../src/scenes/registry.js';
import type {SceneOf} from '../../src/scenes/scene.js';
import {smallStory} from '../markup/small-story.js';

/** Scenes that note what they draw. */
function counting(): {readonly drawn: string[]; readonly sceneOf: SceneOf} {
  const drawn: string[] = [];
  const sceneOf: SceneOf = (entry) => {
    const scene = sceneFor(entry);
    if (!scene) return undefined;
    const layout: typeof scene.layout = (...given) => {
      drawn.push(entry.id);
      return scene.layout(...given);
    };
    return {...scene, layout};
  };
  return {drawn, sceneOf};
}

/** A story after it has been changed, and the scenes that were drawn for its page. */
function drawnAfter(change: (story: Story) => Story, file: string) {
  const {drawn, sceneOf} = counting();
  const before = smallStory();
  article(before, remembering(sceneOf, before, file));
  expect(drawn.length).toBeGreaterThan(4);
  drawn.length = 0;
  const after = change(smallStory());
  const html = article(after, remembering(sceneOf, after, file));
  expect(html).toBe(article(after, sceneFor));
  return [...new Set(drawn)];
}

const mapped = (story: Story, find: string, replacement: string): Story => {
  const text = JSON.stringify(story);
  expect(text).toContain(find);
  return JSON.parse(text.replaceAll(find, () => replacement)) as Story;
};

it('remembering(sceneOf, story, file) draws nothing anew for other words of a step', () => {
  expect(drawnAfter((story) => mapped(story, 'The lamp comes first.', 'First the lamp.'), 'words')).toEqual(
    []
  );
});

it('remembering(sceneOf, story, file) draws anew the scenes that a changed fact is drawn in, and no others', () => {
  expect(drawnAfter((story) => mapped(story, '"number":25,"unit"', '"number":26,"unit"'), 'fact')).toEqual([
    'scene-reach'
  ]);
});

it('remembering(sceneOf, story, file) draws all anew where an actor has another name', () => {
  const renamed = drawnAfter(
    (story) => mapped(story, '"nameShort":"the hill"', '"nameShort":"the Hill"'),
    'name'
  );
  expect(renamed).toEqual(['scene-reach', 'scene-positions']);
});

it('remembering(…, waiting) leaves blank what is to be drawn anew, until all that waits has been drawn', () => {
  const page = (story: Story, waiting?: Waiting) =>
    article(story, remembering(sceneFor, story, 'waiting', '', waiting));
  page(smallStory());
  const story = mapped(smallStory(), '"number":10,"unit":"kilometer"', '"number":11,"unit":"kilometer"');
  const waiting: Waiting = [];
  const blank = page(story, waiting);
  expect(blank).toContain('>at most 11 km</a>');
  expect(blank.match(/aria-hidden="true"><\/svg>/g)).toHaveLength(waiting.length);
  for (const draw of waiting) draw();
  const none: Waiting = [];
  expect(page(story, none)).toBe(article(story, sceneFor));
  expect(none).toEqual([]);
});
