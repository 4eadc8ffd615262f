import {pathText} from '../src/model/path.js';
import {readForeign} from '../src/model/read-foreign.js';
import {storyShape} from '../src/model/shape-of.js';
import {languages} from '../src/scenes/languages.js';
import type {Story} from '../src/model/story.js';

// Playwright reads no JSON as a module: the same, made anew.
const shape = storyShape(languages);

/** What has broken out of texts elsewhere, `pwn()` being what must never run: tags, handlers, schemes, templates. */
export const seeds: readonly string[] = [
  '<script>pwn()</script>',
  '"><script>pwn()</script>',
  '<img src=x onerror=pwn()>',
  '<svg onload=pwn()>',
  '<svg><script>pwn()</script></svg>',
  '</style><script>pwn()</script>',
  '</script><script>pwn()</script>',
  '</title><img src=x onerror=pwn()>',
  '</textarea><img src=x onerror=pwn()>',
  '</text></svg><img src=x onerror=pwn()>',
  '<math><mi//xlink:href="data:x,<script>pwn()</script>">',
  '<iframe src=javascript:pwn()>',
  '<a href=javascript:pwn()>a</a>',
  '<form><button formaction=javascript:pwn()>a',
  '<details open ontoggle=pwn()>',
  '<input autofocus onfocus=pwn()>',
  '<template><img src=x onerror=pwn()></template>',
  '<noscript><p title="</noscript><img src=x onerror=pwn()>">',
  '<!--><img src=x onerror=pwn()>-->',
  '<![CDATA[<img src=x onerror=pwn()>]]>',
  '" onmouseover="pwn()" x="',
  "' onmouseover='pwn()' x='",
  '` onmouseover=`pwn()`',
  'a" autofocus onfocus="pwn()',
  '[a](javascript:pwn())',
  '[a](JaVaScRiPt:pwn())',
  '[a](java\tscript:pwn())',
  '[a](\u0001javascript:pwn())',
  '[a](data:text/html,<script>pwn()</script>)',
  '[a](vbscript:pwn())',
  '[a](https://x.example/"onmouseover="pwn())',
  '![a](x"onerror="pwn())',
  '<javascript:pwn()>',
  '[a]: javascript:pwn()',
  'javascript:pwn()',
  'data:text/html,<script>pwn()</script>',
  '${pwn()}',
  '{{constructor.constructor("pwn()")()}}',
  '<%= pwn() %>',
  '#{pwn()}',
  '?lit$123$ <?lit$1$>',
  '<!--?lit$123$-->',
  '$lit$',
  '&lt;img src=x onerror=pwn()&gt;',
  '&#60;img src=x onerror=pwn()&#62;',
  '\u2028pwn()\u2029',
  '\u202epwn()<img>',
  '\ufeff<img src=x onerror=pwn()>',
  '\ud800<img src=x onerror=pwn()>',
  '=cmd|"/c calc"!A1',
  '@import url(javascript:pwn())',
  'url(javascript:pwn())',
  'x;background:url(javascript:pwn())',
  '__proto__',
  'constructor',
  'toString'
];

export interface Poisoned {
  readonly story: Story;
  readonly text: string;
  /** How many of its strings are the seed. */
  readonly count: number;
}

/** A story each of whose strings that may be words is a seed; the others, which the checker refuses, are as they were. */
export function poison(text: string, seed: string): Poisoned {
  // Another file of outlines is another request, which a story may make of its own site.
  let kept = new Set(['geography.file']);
  for (;;) {
    let count = 0;
    // Which letters of the title are the stems means nothing in another title.
    const {titleStems: _, ...value} = JSON.parse(text) as Record<string, unknown>;
    const changed = change(value, [], (path, words) => {
      if (isId.test(words) || kept.has(pathText(path))) return words;
      count++;
      return seed;
    });
    const poisoned = JSON.stringify(changed);
    const {story, faults} = readForeign(poisoned, shape);
    if (story) return {story, text: poisoned, count};
    const refused = faults.filter(({severity}) => severity === 'error').map(({path}) => path);
    const more = new Set([...kept, ...refused]);
    if (more.size === kept.size) throw new Error(`refused for good: ${refused.join(', ')}`);
    kept = more;
  }
}

/** Ids, and words that stand for choices: what points at something is no text. */
const isId = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

function change(
  value: unknown,
  path: readonly (string | number)[],
  by: (path: readonly (string | number)[], words: string) => string
): unknown {
  if (typeof value === 'string') return by(path, value);
  if (Array.isArray(value)) return value.map((each, i) => change(each, [...path, i], by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, change(each, [...path, key], by)])
  );
}
