/** `npm run new -- <folder>`: starts a story from the example in docs/examples/still-fresh. Overwrites nothing. */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {refreshSchema} from './schema.js';

const template = join(import.meta.dirname, '../docs/examples/still-fresh/story.json');

const {positionals} = parseArgs({allowPositionals: true});
const [folder] = positionals;
if (folder === undefined || positionals.length > 1) {
  giveUp('npm run new wants one folder for the new story: npm run new -- my-story');
}
const file = join(folder, 'story.json').replaceAll('\\', '/');
if (existsSync(file))
  giveUp(`There is a story at ${file} already, and it stays as it is: name another folder.`);

try {
  mkdirSync(folder, {recursive: true});
  const text = readFileSync(template, 'utf8').replace(
    /"\$schema": ".*?"/,
    '"$schema": "./story.schema.json"'
  );
  writeFileSync(file, text, {flag: 'wx'});
  await refreshSchema(file, true);
} catch (error) {
  giveUp(`No story could be written to ${file}: ${String(error)}`);
}

console.log(`A new story stands in ${file}. Next:
  npm run dev -- --story ${file}     shows it, and follows the file as you save it
  npm run check -- ${file}           says what is wrong in it
  npm run build -- --story ${file}   writes the site to dist/`);

function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
