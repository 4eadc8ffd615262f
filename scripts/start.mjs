/**
 * `npm start`: from a fresh checkout to the story in a browser. It serves the build and not the development server,
 * so what one sees is what would be published. `npm start -- --port 8080 --host 0.0.0.0` moves it, and
 * `--story <file>` serves another story.
 */
import {parseArgs} from 'node:util';
import {installDependencies, root} from './install.mjs';
import {takeStory} from './story-option.mjs';

installDependencies();

const {values} = parseArgs({
  args: takeStory(process.argv.slice(2)),
  options: {port: {type: 'string', default: '4173'}, host: {type: 'string', default: '127.0.0.1'}}
});
const {build, preview} = await import('vite');

await build({root});
const server = await preview({
  root,
  preview: {host: values.host, port: Number(values.port), strictPort: false}
});
const {local, network} = server.resolvedUrls;
console.log(`\nThe story is at ${[...local, ...network].join(' and ')}\nCtrl+C ends it.`);
