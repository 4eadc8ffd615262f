/** Builds what `npm pack` takes along, besides the data: `lib/` for bundlers, `cdn/` for pages without one. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {writeDeclarations} from './declarations.js';
import {editorData} from './editor-data.js';
import {frameworkTypes} from './framework-types.js';
import {integrityOf} from './integrity.js';
import {licencesOf} from './licences.js';
import {elementsOf, readManifest} from './manifest.js';
import {buildModules} from './modules.js';
import {buildScripts} from './scripts.js';

const root = join(import.meta.dirname, '../..');
// Whoever packs, and from wherever: what leaves has no library's development build in it.
process.env.NODE_ENV = 'production';
for (const folder of ['lib', 'cdn']) rmSync(join(root, folder), {recursive: true, force: true});

await buildModules(root);
writeDeclarations(root);
const manifest = await readManifest(root);
const elements = elementsOf(manifest);
write('lib/custom-elements.json', json(manifest));
write('lib/vscode.html-data.json', json(editorData(elements)));
for (const [framework, types] of Object.entries(frameworkTypes(elements))) {
  write(`lib/types/${framework}.d.ts`, types);
}

write('cdn/licences.txt', licencesOf(root, await buildScripts(root)));
write('cdn/integrity.json', json(integrityOf(join(root, 'cdn'))));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), {recursive: true});
  writeFileSync(join(root, file), text);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
