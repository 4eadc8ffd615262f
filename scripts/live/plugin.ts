import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {runnerImport, type Plugin, type ViteDevServer} from 'vite';
import type {Fault} from '../../src/model/fault.js';
import type {Live} from './messages.js';

const root = resolve(import.meta.dirname, '../..');
const shell = resolve(root, 'index.html');

/** What of the build's code this needs; loaded by the caller, so that a changed `src` is what runs. */
interface Code {
  readonly readPage: (
    shell: string,
    file: string,
    base: string
  ) => {readonly html: string | undefined; readonly faults: readonly Fault[]};
  readonly formatFault: (fault: Fault) => string;
}

/**
 * Development: a story that is saved goes to the open pages as a new page, which they take over in place; a broken
 * one goes as its faults, and the last good one stays, also for a page that is opened meanwhile.
 */
export function liveStory(file: string, load: () => Promise<Code>): Plugin {
  let code: Promise<Code> | undefined;
  let good: string | undefined;
  let state: Live = {faults: []};

  /** Reads the file as it is now, into the page as it is now. */
  async function read(server: ViteDevServer): Promise<string> {
    const {readPage, formatFault} = await (code ??= load());
    const page = readPage(readFileSync(shell, 'utf8'), file, server.config.base);
    const faults = page.faults.filter(({severity}) => severity === 'error');
    for (const fault of faults) server.config.logger.error(formatFault(fault));
    good = page.html ?? good;
    state = {faults, ...(page.html !== undefined && {html: page.html})};
    return good ?? readFileSync(shell, 'utf8').replace(/%\w+%/g, '');
  }

  return {
    name: 'live-story',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, {server}) {
        // The gallery and other pages are none of a story's.
        if (!server || !html.includes('<!--story-->')) return html;
        code = undefined;
        return {
          html: await read(server),
          tags: [
            {
              tag: 'script',
              attrs: {type: 'module', src: '/scripts/live/client.ts'},
              injectTo: 'body'
            } as const
          ]
        };
      }
    },
    configureServer(server) {
      server.watcher.add(file);
      let waiting: ReturnType<typeof setTimeout> | undefined;
      server.watcher.on('all', (event, changed) => {
        // Some editors replace a file instead of writing into it.
        if (resolve(changed) !== file || (event !== 'change' && event !== 'add')) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          read(server)
            .then(() => {
              server.hot.send('story:live', state);
              return completeIds(file);
            })
            .catch((error: unknown) => {
              server.config.logger.error(String(error));
            });
        }, 30);
      });
      server.hot.on('story:ask', (_, client) => {
        client.send('story:live', {faults: state.faults});
      });
    }
  };
}

/** Has editors complete the ids that the file has now. */
async function completeIds(file: string): Promise<void> {
  const entry = resolve(root, 'scripts/schema.ts');
  const {module} = await runnerImport<typeof import('../schema.js')>(entry, {configFile: false});
  await module.refreshSchema(file, true);
}
