import type {Checked} from './check-value.js';
import {findExcess} from './excess.js';
import type {Finding} from './fault.js';
import {findFaults} from './find-faults.js';
import {foreignRefs} from './foreign-refs.js';
import {DEEPEST_NESTING, LARGEST_FILE} from './limits.js';
import {areWarnings, listFaults} from './list-faults.js';
import type {ProseReader} from './prose.js';
import {scanJson} from './scan-json.js';
import type {StoryShape} from './shape.js';
import type {Story} from './story.js';

/**
 * Reads the text of a dataset that comes from elsewhere: a story that can be drawn, or why not. Lighter than
 * `checkStory`: it finds what would break a drawing, not what an editor would mend, and parses no Markdown.
 */
export function readForeign(text: string, shape: StoryShape): Checked {
  const json = text.replace(/^\uFEFF/, '');
  if (json.length > LARGEST_FILE) {
    const found = `${json.length}`;
    return refuse({path: [], code: 'too-large', expected: `at most ${LARGEST_FILE} bytes`, found});
  }
  if (scanJson(json, DEEPEST_NESTING)?.code === 'too-deep') {
    return refuse({
      path: [],
      code: 'too-deep',
      expected: `at most ${DEEPEST_NESTING} levels of nesting`,
      found: 'more'
    });
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return refuse({path: [], code: 'syntax', expected: 'strict JSON', found: String(error)});
  }
  const excess = findExcess(value);
  if (excess) return refuse(excess);
  // What counts as a word differs a little from browser to browser, and breaks no drawing.
  const findings = findFaults(value, shape, readRefs).filter(({code}) => code !== 'quote-too-long');
  const faults = listFaults(findings, () => ({}));
  return {story: areWarnings(findings) ? (value as Story) : undefined, faults};
}

function refuse(finding: Finding): Checked {
  return {story: undefined, faults: listFaults([finding], () => ({}))};
}

/** Of a text only its references count. */
function readRefs(): ProseReader {
  return (text) => ({faults: [], refs: foreignRefs(text), plain: text});
}
