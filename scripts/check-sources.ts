import type {Finding} from '../src/model/fault.js';
import type {Story} from '../src/model/story.js';

/** Of several sources each wants a name, so that a place in one does not read like a place in another. */
export function checkSources({sources}: Story): readonly Finding[] {
  if (sources.length < 2) return [];
  return sources.flatMap(({called}, i): readonly Finding[] => {
    if (called !== undefined) return [];
    const expected = 'the key "called", as there are several sources: a name such as "the recording"';
    return [{path: ['sources', i], code: 'source-not-named', expected, found: 'none', severity: 'warning'}];
  });
}
