import {checkFacts} from './fact-rules.js';
import type {Finding} from './fault.js';
import {found} from './found.js';
import type {IdUse} from './id-use.js';
import {checkReferences, checkUnique} from './ids.js';
import {valueAt} from './path.js';
import type {ProseReader} from './prose.js';
import {readStory, type SceneMeant} from './read-story.js';
import {checkSteps} from './step-rules.js';
import {itemKeys, type StoryShape} from './shape.js';
import {forms} from './string-forms.js';
import {checkSummaries} from './summary-rules.js';
import {checkTitle} from './title-rules.js';

type Report = (finding: Finding) => void;

/** After so many the checker gives up, so that a hostile file costs no more time than a bad one. */
export const ENOUGH = 1000;
class Enough extends Error {}

/**
 * What is wrong with a value as a story, in the order in which it is found: all, or the first `ENOUGH`. `reader` makes
 * what reads the texts of a language, `meant` guesses the scene of a chapter that names none.
 */
export function findFaults(
  value: unknown,
  shape: StoryShape,
  reader: (language: string) => ProseReader,
  meant?: SceneMeant
): readonly Finding[] {
  const findings: Finding[] = [];
  try {
    const report = (finding: Finding) => {
      if (findings.push(finding) === ENOUGH) throw new Enough();
    };
    readAll(value, shape, reader, findings, report, meant);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return findings;
}

function readAll(
  value: unknown,
  shape: StoryShape,
  reader: (language: string) => ProseReader,
  findings: readonly Finding[],
  report: Report,
  meant: SceneMeant | undefined
) {
  const language = languageOf(value);
  const read = reader(language);
  const {given, used} = readStory(value, shape, language, read, report, meant);
  checkUnique(given, report);
  checkReferences(given, used, report);
  checkTitle(value, report);
  checkSummaries(value, report);
  checkFacts(value, itemKeys(shape.story, 'facts'), report);
  checkSteps(value, language, read, report);
  // While anything is wrong, what it was meant to use would be reported as unused.
  if (findings.every(({severity}) => severity === 'warning')) reportUnused(given, used, report);
}

/** The language of the texts, if `Intl` can read its tag; a wrong one is reported where it stands. */
function languageOf(value: unknown): string {
  const language = valueAt(value, 'language');
  return typeof language === 'string' && forms.language(language) ? language : 'en';
}

function reportUnused(given: readonly IdUse[], used: readonly IdUse[], report: Report): void {
  const ids = new Set(used.map(({id}) => id));
  for (const {id, kind, path} of given) {
    if (!['fact', 'note', 'callout'].includes(kind) || ids.has(id)) continue;
    const expected = `a ${kind} that the story refers to${kind === 'fact' ? ', or names in "ledgerOnly"' : ''}`;
    report({path, code: 'unused', expected, found: `no reference to ${found(id)}`, severity: 'warning'});
  }
}
