import type {Finding} from './fault.js';
import {found} from './found.js';
import {listAt, valueAt} from './path.js';

/** The step that stands for a scene has a view, and of that scene. Reads a story of any shape. */
export function checkSummaries(story: unknown, report: (finding: Finding) => void): void {
  const chapters = listAt(story, 'chapters');
  listAt(story, 'scenes').forEach((entry, index) => {
    const summary = valueAt(entry, 'summary');
    const chapter = chapters.find((each) => stepsOf(each).some((step) => valueAt(step, 'id') === summary));
    // What is no step is reported as such.
    if (typeof summary !== 'string' || !chapter) return;
    const own = chapters.filter((each) => valueAt(each, 'scene') === valueAt(entry, 'id')).flatMap(stepsOf);
    const among = own
      .filter((step) => valueAt(step, 'view') !== undefined)
      .map((step) => String(valueAt(step, 'id')));
    if (among.includes(summary)) return;
    report({
      path: ['scenes', index, 'summary'],
      code: 'wrong-kind',
      expected: 'the id of a step with a view of this scene',
      found: found(summary),
      meant: {word: summary, among}
    });
  });
}

const stepsOf = (chapter: unknown): readonly unknown[] => listAt(chapter, 'steps');
