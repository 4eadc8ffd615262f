/** `npm run docs`: writes docs/reference.md and its pictures anew; those that are no longer in it go. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {makeReference} from './reference.js';

const docs = join(import.meta.dirname, '../../docs');
const files = await makeReference();

rmSync(join(docs, 'pictures'), {recursive: true, force: true});
for (const [name, text] of files) {
  mkdirSync(dirname(join(docs, name)), {recursive: true});
  writeFileSync(join(docs, name), text);
}
console.log(`docs/reference.md and ${files.size - 1} pictures written`);
