import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize, relative} from 'node:path';
import {describe, expect, it} from 'vitest';

const root = join(import.meta.dirname, '..');

/** What each part of src may import: other parts, and packages. DESIGN.md, The shape. */
const layers: Readonly<Record<string, readonly string[]>> = {
  model: ['valibot', 'mdast', 'mdast-util-from-markdown', '@humanwhocodes/momoa', 'fastest-levenshtein'],
  words: ['model'],
  marks: ['words', 'model', 'd3-array'],
  scenes: [
    'marks',
    'words',
    'model',
    'valibot',
    'd3-array',
    'd3-force',
    'd3-geo',
    'topojson-client',
    'topojson-specification'
  ],
  controllers: ['scenes', 'marks', 'words', 'model', 'lit', 'scrollama'],
  markup: ['scenes', 'marks', 'words', 'model', 'mdast', 'mdast-util-from-markdown', 'd3-dsv'],
  elements: ['controllers', 'scenes', 'marks', 'markup', 'words', 'model', 'styles', 'lit']
};

/** Packages that only these files may run code of. */
const keepers: Readonly<Record<string, readonly string[]>> = {
  scrollama: ['src/controllers/step-signals.ts'],
  '@humanwhocodes/momoa': ['src/model/parse-json.ts'],
  'mdast-util-from-markdown': ['src/markup/prose.ts', 'src/model/prose.ts'],
  'fastest-levenshtein': ['src/model/did-you-mean.ts']
};

/** What would take the drawing out of Lit's hands. */
const drawers = ['d3-selection', 'd3-transition', 'd3-axis', 'd3-zoom', 'd3-drag', 'd3-brush', 'd3'];

/** The checker and what it stands on; `registry` loads every scene at once. None is for a reader's page. */
const notForReaders = [
  'src/model/check.ts',
  'src/model/check-value.ts',
  'src/model/find-faults.ts',
  'src/model/read-foreign.ts',
  'src/model/walk.ts',
  'src/model/parse-json.ts',
  'src/model/prose.ts',
  'src/markup/prose.ts',
  'src/scenes/registry.ts',
  'src/scenes/languages.ts',
  'valibot',
  ...Object.keys(keepers).filter((name) => name !== 'scrollama')
];

/** Files of more than 200 lines, and why each may be. */
const long: Readonly<Record<string, string>> = {};

interface Import {
  /** As it is written. */
  readonly name: string;
  /** The file from the root, or the package's name. */
  readonly target: string;
  /** Only types, which are gone at run time. */
  readonly type: boolean;
  /** Loaded when it is asked for. */
  readonly lazy: boolean;
  readonly again: boolean;
}

const statement =
  /^(import|export) +(type +)?(?:[^;'"]*? from +)?'([^']+)'|^import +'([^']+)'|(typeof +)?\bimport\('([^']+)'\)/gm;

const files = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file.replaceAll('\\', '/')}`);
const sources = new Map(files.map((file) => [file, code(readFileSync(join(root, file), 'utf8'))]));
const imports = new Map([...sources].map(([file, source]) => [file, importsOf(file, source)]));
const each = [...imports].flatMap(([file, list]) => list.map((one) => ({file, ...one})));

const near = each.filter(({name}) => name.startsWith('.'));

describe('the imports of src', () => {
  it('are read: as many as have lines that say from', () => {
    const froms = [...sources.values()].join('\n').match(/^(import\b|.*\bfrom ')/gm) ?? [];
    expect(files.length).toBeGreaterThan(60);
    expect(each.filter(({lazy}) => !lazy).length).toBeGreaterThanOrEqual(froms.length * 0.9);
    expect(each.find(({file, name}) => file === 'src/marks/linear.ts' && name === 'd3-array')).toBeDefined();
  });

  it.each(Object.entries(layers))('of src/%s point to %j only', (layer, allowed) => {
    const wrong = each.filter(({file, target}) => {
      return partOf(file) === layer && partOf(target) !== layer && !allowed.includes(partOf(target));
    });
    expect(wrong.map(({file, name}) => `${file} imports ${name}`)).toEqual([]);
  });

  it('stand in a part that has a rule, or at the top', () => {
    const parts = new Set(files.filter((file) => file.split('/').length > 2).map(partOf));
    expect([...parts].sort()).toEqual(Object.keys(layers).sort());
  });

  it('never point to the data', () => {
    expect(each.filter(({target}) => /^data\b/.test(target))).toEqual([]);
  });

  it.each(Object.entries(keepers))('of %s are in %j only', (name, allowed) => {
    const found = each.filter(({target, type}) => target === name && !type).map(({file}) => file);
    expect(found).toEqual(allowed);
  });

  it('never name a library that draws or listens by itself, nor does package.json', () => {
    const {dependencies, devDependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const names = [
      ...each.map(({target}) => target),
      ...Object.keys(dependencies),
      ...Object.keys(devDependencies)
    ];
    expect(names.filter((name) => drawers.includes(name.replace(/^@types\//, '')))).toEqual([]);
  });

  it('end in .js, .json or .css?inline', () => {
    expect(near.filter(({name}) => !/\.(js|json|css\?inline)$/.test(name))).toEqual([]);
  });

  it('lead to a file', () => {
    expect(near.filter(({target}) => !existsSync(join(root, target)))).toEqual([]);
  });

  it('of values make no circle', () => {
    expect(files.flatMap((file) => circle(file))).toEqual([]);
  });
});

describe('what a reader’s page loads', () => {
  it('at first, from src/main.ts on, holds neither the checker nor what only the build needs', () => {
    const loaded = reach('src/main.ts');
    expect(loaded).toContain('src/elements/story-figure.ts');
    expect(notForReaders.filter((name) => loaded.has(name))).toEqual([]);
  });

  it('with a scene holds neither of them', () => {
    const scenes = imports.get('src/scenes/kinds.ts')?.filter(({lazy}) => lazy) ?? [];
    const loaded = new Set(scenes.flatMap(({target}) => [...reach(target)]));
    expect(loaded).toContain('src/marks/text-block.ts');
    expect(notForReaders.filter((name) => loaded.has(name))).toEqual([]);
  });
});

describe('what checks a story in other people’s pages', () => {
  it('holds no schemas, no reader of Markdown and no guesses at what was meant', () => {
    const loaded = reach('src/controllers/read-whole.ts');
    expect(loaded).toContain('src/model/walk.ts');
    const heavy = ['valibot', 'mdast-util-from-markdown', 'fastest-levenshtein', '@humanwhocodes/momoa'];
    expect(heavy.filter((name) => loaded.has(name))).toEqual([]);
  });

  it('is for a figure a quick look first, and no words of what is wrong', () => {
    const loaded = reach('src/controllers/read-dataset.ts');
    expect(loaded).toContain('src/model/is-sound.ts');
    expect(notForReaders.filter((name) => loaded.has(name))).toEqual([]);
  });

  it('is not there for a figure that is drawn already, nor what knows a story', () => {
    const loaded = reach('src/elements/figure-alone.ts');
    expect(loaded).toContain('src/scenes/read-drawn.ts');
    const others = [
      'model/is-sound',
      'model/side',
      'scenes/context',
      'scenes/kinds',
      'words/messages',
      'words/expand'
    ];
    expect(others.filter((name) => loaded.has(`src/${name}.ts`))).toEqual([]);
  });

  it('holds no schemas either where a whole story is told', () => {
    const loaded = reach('src/elements/scroll-alone.ts');
    expect(loaded).toContain('src/markup/ledger.ts');
    expect(loaded.has('valibot')).toBe(false);
  });
});

describe('a file of src', () => {
  it('has no default export', () => {
    const wrong = [...sources].filter(([, source]) => /\bexport default\b|\bas default\b/.test(source));
    expect(wrong.map(([file]) => file)).toEqual([]);
  });

  it('does not only pass on what others export', () => {
    const own = (source: string) => source.replace(statement, '').replace(/[;\s]/g, '');
    const barrels = [...sources].filter(([file, source]) => {
      return own(source) === '' && imports.get(file)?.some(({again}) => again);
    });
    expect(barrels.map(([file]) => file)).toEqual([]);
  });

  it('has no more than 200 lines, or a reason', () => {
    const lengths = files.map((file) => {
      return {file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1};
    });
    const over = lengths.filter(({lines}) => lines > 200);
    expect(over.filter(({file}) => !(file in long))).toEqual([]);
    expect(Object.keys(long).filter((file) => !over.some((each) => each.file === file))).toEqual([]);
  });

  it('knows no page, clock or chance where it computes', () => {
    const pure = ['model', 'words', 'marks', 'scenes', 'markup'];
    const outside =
      /\b(document|globalThis|navigator|localStorage|performance)\.|\bwindow\.(?!x\b|y\b|width\b|height\b)|\b(matchMedia|getComputedStyle|requestAnimationFrame|setTimeout)\(|Math\.random|Date\.now|new Date\(\)/;
    const wrong = [...sources].filter(
      ([file, source]) => pure.includes(partOf(file)) && outside.test(source)
    );
    expect(wrong.map(([file]) => file)).toEqual([]);
  });
});

/** The source without its comments. */
function code(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

function importsOf(file: string, source: string): readonly Import[] {
  return [...source.matchAll(statement)].map(([, word, type, from, bare, typeOf, lazy]) => {
    const name = from ?? bare ?? lazy ?? '';
    return {
      name,
      target: targetOf(file, name),
      type: type !== undefined || typeOf !== undefined,
      lazy: lazy !== undefined,
      again: word === 'export'
    };
  });
}

function targetOf(file: string, name: string): string {
  if (!name.startsWith('.')) return (/^(@[^/]+\/)?[^/]+/.exec(name) ?? [name])[0];
  const path = relative('.', normalize(join(dirname(file), name))).replaceAll('\\', '/');
  return path.replace(/\.js$/, '.ts').replace(/\?inline$/, '');
}

/** `marks` for src/marks/draw.ts, `main.ts` for src/main.ts, `styles` for styles/figure.css, else the package. */
function partOf(target: string): string {
  const [first = '', second = ''] = target.split('/');
  if (first === 'src') return second;
  return target.startsWith('@') ? target : first;
}

function valuesOf(file: string): readonly string[] {
  return (imports.get(file) ?? []).filter(({type, lazy}) => !type && !lazy).map(({target}) => target);
}

/** Everything that is loaded with a file. */
function reach(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const target of valuesOf(file)) reach(target, seen);
  return seen;
}

/** The way from a file back to itself, if there is one. */
function circle(file: string): readonly string[] {
  const back = valuesOf(file).find((target) => reach(target).has(file));
  return back === undefined ? [] : [`${file} → ${back} → … → ${file}`];
}
