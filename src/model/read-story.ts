import type {Finding} from './fault.js';
import {found} from './found.js';
import type {IdUse} from './id-use.js';
import {isRecord, listAt, valueAt, type Path} from './path.js';
import type {ProseReader} from './prose.js';
import {splitRefs} from './refs.js';
import type {Shape, StoryShape} from './shape.js';
import {stringRules} from './string-rules.js';
import {walk} from './walk.js';

type Report = (finding: Finding) => void;

/** Of a chapter that names no scene of the story's the index of the likeliest, or -1. */
export type SceneMeant = (chapter: unknown, given: readonly IdUse[]) => number;

/** Reads the story by its shape, and each view by that of its chapter's scene; collects the ids on the way. */
export function readStory(
  value: unknown,
  {story, views}: StoryShape,
  language: string,
  readProse: ProseReader,
  report: Report,
  meant: SceneMeant = () => -1
): {readonly given: readonly IdUse[]; readonly used: readonly IdUse[]} {
  const given: IdUse[] = [];
  const used: IdUse[] = [];
  const facts = new Set(listAt(value, 'facts').map((fact) => valueAt(fact, 'id')));

  const read = (shape: Shape, part: unknown, path: Path, scene?: number): void =>
    walk(shape, part, path, {
      report,
      string(text, tags, at) {
        const where = scene ?? sceneAround(at);
        if (tags.id !== undefined) given.push({id: text, kind: tags.id, path: at, scene: where});
        else if (tags.refers !== undefined) used.push({id: text, kind: tags.refers, path: at, scene: where});
        else if (tags.is === 'prose') {
          const prose = readProse(text);
          for (const fault of prose.faults) report({...fault, path: at});
          for (const {ref, words} of prose.refs) {
            used.push({id: ref, kind: 'shown', path: at});
            if (words !== undefined && facts.has(ref)) report(wordsForFact(ref, at));
          }
        } else {
          const fault = stringRules[String(tags.is)]?.(text, language);
          if (fault) report({...fault, path: at});
          const ref = splitRefs(text).find((piece) => typeof piece !== 'string');
          if (ref) report(notShown(text, at));
        }
      }
    });

  read(story, value, []);
  const scenes = listAt(value, 'scenes');
  listAt(value, 'chapters').forEach((chapter, chapterIndex) => {
    const name = valueAt(chapter, 'scene');
    const named = scenes.findIndex((candidate) => name !== undefined && valueAt(candidate, 'id') === name);
    const scene = named < 0 && name !== undefined ? meant(chapter, given) : named;
    const kind = valueAt(scenes[scene], 'kind');
    const shape = typeof kind === 'string' && Object.hasOwn(views, kind) ? views[kind] : undefined;
    listAt(chapter, 'steps').forEach((step, index) => {
      const view = valueAt(step, 'view');
      if (shape && isRecord(view))
        read(shape, view, ['chapters', chapterIndex, 'steps', index, 'view'], scene);
    });
  });
  return {given, used};
}

/** The index of the scene in which a path lies, if that is one of its parts or speaks of them. */
function sceneAround([list, index, key]: Path): number | undefined {
  const isInside = key === 'data' || key === 'callouts' || key === 'colours';
  return list === 'scenes' && isInside ? Number(index) : undefined;
}

function wordsForFact(ref: string, path: Path): Finding {
  const expected = `{${ref}}, as a fact shows its own value`;
  return {path, code: 'words-for-fact', expected, found: `other words for ${found(ref)}`};
}

function notShown(text: string, path: Path): Finding {
  const expected = 'plain words, as references are not replaced here';
  return {path, code: 'reference-not-shown', expected, found: found(text), severity: 'warning'};
}
