/** `npm run docs`: writes docs/reference.md and its pictures anew, the files that docs/scenes.md has in it, and the figures in docs/publishers.md. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {makeDocs} from './reference.js';

const docs = join(import.meta.dirname, '../../docs');
const files = await makeDocs();

rmSync(join(docs, 'pictures'), {recursive: true, force: true});
for (const [name, text] of files) {
  mkdirSync(dirname(join(docs, name)), {recursive: true});
  writeFileSync(join(docs, name), text);
}
console.log(`docs/reference.md, ${files.size - 3} pictures, docs/scenes.md and docs/publishers.md written`);
