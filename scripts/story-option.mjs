/** `--story <file>` chooses the story of a command; vite.config.ts finds it in the environment. */
import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {root} from './install.mjs';

/** Puts the chosen story where the configuration looks, or ends with a sentence; returns the other arguments. */
export function takeStory(args) {
  const {tokens} = parseArgs({args, strict: false, tokens: true, options: {story: {type: 'string'}}});
  const token = tokens.findLast(({kind, name}) => kind === 'option' && name === 'story');
  if (!token) return args;
  if (!token.value) giveUp('--story wants a file: npm run dev -- --story data/story.json');
  const file = resolve(root, token.value);
  if (!existsSync(file)) giveUp(`There is no story at ${file}: --story wants the path of a story's file.`);
  process.env.STORY = file;
  return args.toSpliced(token.index, token.inlineValue ? 1 : 2);
}

function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}
