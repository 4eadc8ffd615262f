import {join} from 'node:path';
import {build} from 'vite';
import {describe, expect, it} from 'vitest';
import {files, installed, read, workshop} from './packed.js';

/** A sign that a scene's code is there: the file that has its layout, below `lib/src/scenes/`. */
const scenes = ['clock', 'network', 'positions', 'pressure', 'ranges', 'routes'];

interface Chunk {
  readonly isEntry: boolean;
  readonly modules: readonly string[];
  readonly code: string;
}

describe('a bundle of the package', () => {
  it.each(scenes)('that uses the scene %s holds no other', async (kind) => {
    const [entry, ...others] = await bundle(
      `import {${kind}} from 'parallel-lines/scenes'; console.log(${kind}.layout);`
    );
    expect(others).toEqual([]);
    expect(drawn(entry)).toEqual([kind]);
    expect(entry?.modules.filter((id) => /\/(lit|lit-html|valibot|scrollama)\//.test(id))).toEqual([]);
  });

  it('with a figure loads each kind of scene when it is wanted', async () => {
    const chunks = await bundle(`import 'parallel-lines/story-figure/define';`);
    const entry = chunks.find(({isEntry}) => isEntry);
    expect(drawn(entry)).toEqual([]);
    expect(entry?.modules.some((id) => id.endsWith('/scrollama.js') || id.includes('/scrollama/'))).toBe(
      false
    );
    const later = chunks.filter((chunk) => !chunk.isEntry).map(drawn);
    expect(later.flat().sort()).toEqual(scenes);
    expect(later.every((kinds) => kinds.length <= 1)).toBe(true);
  });

  it('with a fact alone holds no figure and no motion', async () => {
    const [entry] = await bundle(`import {StoryFact} from 'parallel-lines'; console.log(StoryFact.version);`);
    expect(entry?.modules.filter((id) => /story-(figure|scroll)\.js$|motion\.js$/.test(id))).toEqual([]);
  });

  it('with a type alone is empty', async () => {
    const [entry] = await bundle(
      `import type {StoryFigure} from 'parallel-lines'; export type Mine = StoryFigure;`
    );
    expect(entry?.modules.filter((id) => id.includes('node_modules/'))).toEqual([]);
  });
});

it('each scene has the module that tells it', () => {
  for (const kind of scenes) expect(read(`lib/src/scenes/${kind}.js`)).toContain('layout');
  expect(files).toContain('lib/entries/scenes.js');
});

function drawn(chunk: Chunk | undefined): readonly string[] {
  return scenes.filter((kind) => chunk?.modules.includes(join(installed, `lib/src/scenes/${kind}.js`)));
}

/** What Vite makes of a module, with its modules that have any code left. */
async function bundle(source: string): Promise<readonly Chunk[]> {
  const name = join(workshop, 'entry.ts');
  const built = await build({
    configFile: false,
    root: workshop,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === name ? id : null),
        load: (id) => (id === name ? source : null)
      }
    ],
    build: {write: false, target: 'es2022', rolldownOptions: {input: name}}
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return outputs.flatMap((each) => {
    if (each.type !== 'chunk') return [];
    const modules = Object.entries(each.modules).filter(([, {renderedLength}]) => renderedLength > 0);
    return [{isEntry: each.isEntry, code: each.code, modules: modules.map(([id]) => id)}];
  });
}
