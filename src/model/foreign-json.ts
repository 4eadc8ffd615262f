import {findExcess} from './excess.js';
import {DEEPEST_NESTING, LARGEST_FILE} from './limits.js';
import {most} from './most.js';
import {listAt} from './path.js';
import {scanJson} from './scan-json.js';

/** The value of a text from elsewhere, if it is JSON and no larger than a story may be; else undefined. */
export function foreignJson(text: string): unknown {
  if (text.length > LARGEST_FILE || scanJson(text, DEEPEST_NESTING)) return undefined;
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const steps = listAt(value, 'chapters').flatMap((chapter) => listAt(chapter, 'steps'));
    return findExcess(value) || steps.length > most.steps ? undefined : value;
  } catch {
    return undefined;
  }
}
