import {describe, expect, it} from 'vitest';
import type {StageStory} from '../../src/scenes/context.js';
import {stepOf, viewOf} from '../../src/scenes/views.js';

const story = (summary?: string) =>
  ({
    scenes: [{id: 'lamps', summary}],
    chapters: [
      {id: 'a', scene: 'lamps', steps: [{id: 'one', view: {focus: ['one']}}, {id: 'words'}]},
      {id: 'b', scene: 'bay', steps: [{id: 'other', view: {focus: ['other']}}]},
      {id: 'c', scene: 'lamps', steps: [{id: 'two', view: {focus: ['two']}}]}
    ]
  }) as unknown as StageStory;

describe('stepOf(story, scene, step)', () => {
  it.each<[string | undefined, string, string]>([
    [undefined, 'one', 'one'],
    [undefined, '', 'two'],
    [undefined, 'words', 'two'],
    ['one', '', 'one'],
    ['one', 'two', 'two'],
    ['one', 'nowhere', 'one'],
    ['other', '', 'two']
  ])('with the summary %j of its scene, %j is %j', (summary, step, expected) => {
    expect(stepOf(story(summary), 'lamps', step)?.id).toBe(expected);
  });
});

describe('viewOf(story, scene, step)', () => {
  it('is that of the summary where no step is named', () => {
    expect(viewOf(story('one'), 'lamps', '')).toEqual({focus: ['one']});
  });

  it('is empty where the story has none of the scene', () => {
    expect(viewOf(story(), 'nowhere', 'one')).toEqual({});
  });
});
