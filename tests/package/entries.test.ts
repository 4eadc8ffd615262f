import {execFileSync} from 'node:child_process';
import {describe, expect, it} from 'vitest';
import {manifest, workshop} from './packed.js';

/** Every path that leads to code, and what it exports. */
const entries: Readonly<Record<string, readonly string[]>> = {
  'parallel-lines': [
    'StoryErrorEvent',
    'StoryFact',
    'StoryFigure',
    'StoryMarkEvent',
    'StoryReadyEvent',
    'StoryScroll',
    'StoryStepEvent',
    'version'
  ],
  'parallel-lines/define': [],
  'parallel-lines/story-scroll': ['StoryScroll'],
  'parallel-lines/story-scroll/define': [],
  'parallel-lines/story-figure': ['StoryFigure'],
  'parallel-lines/story-figure/define': [],
  'parallel-lines/story-fact': ['StoryFact'],
  'parallel-lines/story-fact/define': [],
  'parallel-lines/scenes': [
    'clock',
    'describeView',
    'kindNames',
    'network',
    'networkWithWeb',
    'positions',
    'pressure',
    'ranges',
    'readGeography',
    'routes',
    'sceneContext',
    'sceneOfKind',
    'stage',
    'svg',
    'viewOf'
  ],
  'parallel-lines/model': ['checkStory', 'checkValue', 'formatFault', 'languages', 'storySchema']
};

describe('in bare Node', () => {
  it.each(Object.entries(entries))('%s can be imported, and exports %j', (path, names) => {
    expect(node(`Object.keys(await import('${path}')).sort()`)).toEqual(names);
  });

  it('classes register nothing, nor do the modules that register where there is a page', () => {
    const registered = `['story-fact', 'story-figure', 'story-scroll'].filter((name) => globalThis.customElements?.get(name))`;
    expect(node(`await import('parallel-lines'), ${registered}`)).toEqual([]);
    expect(node(`await import('parallel-lines/define'), ${registered}`)).toEqual([]);
  });

  it('the scenes load no Lit', () => {
    const withLit = (path: string) =>
      node(`await import('${path}'), globalThis.litElementVersions !== undefined`);
    expect(withLit('parallel-lines/scenes')).toBe(false);
    expect(withLit('parallel-lines/story-fact')).toBe(true);
  });

  it('the checker finds the article’s story without an error, and says where one is', () => {
    const check = `const {readFileSync} = await import('node:fs');
      const {checkStory, formatFault, languages} = await import('parallel-lines/model');
      const text = readFileSync(new URL(import.meta.resolve('parallel-lines/data/story.json')), 'utf8');`;
    const faults = (text: string) =>
      node(
        `checkStory(${text}, languages).faults.filter(({severity}) => severity === 'error').map(formatFault)`,
        check
      );
    expect(faults('text')).toEqual([]);
    expect(faults(`text.replace('"kind": "ranges"', '"kind": "range"')`)).toContainEqual(
      expect.stringContaining('did you mean "ranges"?')
    );
  });

  it('a scene is laid out and written as SVG', () => {
    const drawn = node(
      `svg(stage(ranges, sceneContext(story, entry), viewOf(story, entry.id, ''), size), size)`,
      `const {readFileSync} = await import('node:fs');
       const {ranges, sceneContext, stage, svg, viewOf} = await import('parallel-lines/scenes');
       const story = JSON.parse(readFileSync(new URL(import.meta.resolve('parallel-lines/data/story.json')), 'utf8'));
       const entry = story.scenes.find(({kind}) => kind === 'ranges');
       const size = {width: 360, height: 480, em: 16, stretch: 1};`
    );
    expect(drawn).toMatch(/^<svg [^>]*viewBox="0 0 360 480"[\s\S]*<\/svg>$/);
  });
});

it('every path of the package is tried here, or leads to a file', () => {
  const paths = Object.keys(manifest.exports).map((path) => path.replace(/^\./, 'parallel-lines'));
  const code = paths.filter((path) => {
    const target = manifest.exports[path.replace('parallel-lines', '.')];
    return typeof target === 'object' && target.default !== undefined;
  });
  expect(code).toEqual(Object.keys(entries));
  const others = paths.filter((path) => !code.includes(path) && !path.includes('*'));
  expect(others).toEqual([
    'parallel-lines/react',
    'parallel-lines/vue',
    'parallel-lines/svelte',
    'parallel-lines/story.schema.json',
    'parallel-lines/custom-elements.json',
    'parallel-lines/vscode.html-data.json',
    'parallel-lines/package.json'
  ]);
});

/** The value of an expression in a Node of its own, where only the package and its dependencies are known. */
function node(expression: string, before = ''): unknown {
  const code = `${before}; console.log(JSON.stringify((${expression})))`;
  const args = ['--input-type=module', '--eval', code];
  return JSON.parse(execFileSync(process.execPath, args, {cwd: workshop, encoding: 'utf8'}));
}
