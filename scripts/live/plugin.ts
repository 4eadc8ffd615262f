import {readFileSync, statSync} from 'node:fs';
import {resolve} from 'node:path';
import {runnerImport, type Plugin, type ViteDevServer} from 'vite';
import type {Fault} from '../../src/model/fault.js';
import type {Waiting} from '../remember-drawings.js';
import type {Live} from './messages.js';

const root = resolve(import.meta.dirname, '../..');
const shell = resolve(root, 'index.html');

/** What of the build's code this needs; loaded by the caller, so that a changed `src` is what runs. */
interface Code {
  readonly readPage: (
    shell: string,
    file: string,
    base: string,
    waiting?: Waiting
  ) => {readonly html: string | undefined; readonly faults: readonly Fault[]};
  readonly formatFault: (fault: Fault) => string;
}

/**
 * Development: a story that is saved goes to the open pages as a new page, which they take over in place; a broken
 * one goes as its faults, and the last good one stays, also for a page that is opened meanwhile. What must be drawn
 * anew for readers without a script follows, as in a long story that takes seconds.
 */
export function liveStory(file: string, load: () => Promise<Code>): Plugin {
  let code: Promise<Code> | undefined;
  let good: string | undefined;
  let state: Live = {faults: []};
  let saved = 0;

  /** Reads the file as it is now, into the page as it is now. */
  async function read(server: ViteDevServer, waiting?: Waiting): Promise<string> {
    const {readPage, formatFault} = await (code ??= load());
    const page = readPage(readFileSync(shell, 'utf8'), file, server.config.base, waiting);
    const faults = page.faults.filter(({severity}) => severity === 'error');
    for (const fault of faults) server.config.logger.error(formatFault(fault));
    if (!waiting?.length) good = page.html ?? good;
    state = {faults, ...(page.html !== undefined && {html: page.html})};
    return good ?? readFileSync(shell, 'utf8').replace(/%\w+%/g, '');
  }

  /** Sends what has been saved, and then the drawings that it needs, unless it is saved again meanwhile. */
  async function send(server: ViteDevServer): Promise<void> {
    const mine = ++saved;
    const waiting: Waiting = [];
    await read(server, waiting);
    server.hot.send('story:live', state);
    await completeIds(file);
    for (const draw of waiting) {
      await pause();
      if (mine !== saved) return;
      try {
        draw();
      } catch {
        // What follows says what is wrong.
        break;
      }
    }
    if (waiting.length === 0) return;
    await read(server);
    server.hot.send('story:live', state.html === undefined ? state : {faults: [], drawn: state.html});
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
        waiting = setTimeout(sendSaved, pace, 20);
      });

      function sendSaved(patience: number): void {
        // Saving empties a file first, and what is written then may not be told as a change of its own.
        if (patience > 0 && isEmpty(file)) {
          waiting = setTimeout(sendSaved, pace, patience - 1);
          return;
        }
        send(server).catch((error: unknown) => {
          server.config.logger.error(String(error));
        });
      }
      server.hot.on('story:ask', (_, client) => {
        client.send('story:live', {faults: state.faults});
      });
    }
  };
}

/** So long a file is left alone that has just been touched, in ms. */
const pace = 30;

function isEmpty(file: string): boolean {
  return statSync(file, {throwIfNoEntry: false})?.size === 0;
}

/** Lets the server answer whoever waits. */
const pause = () => new Promise((resolve) => setImmediate(resolve));

/** Has editors complete the ids that the file has now. */
async function completeIds(file: string): Promise<void> {
  const entry = resolve(root, 'scripts/schema.ts');
  const {module} = await runnerImport<typeof import('../schema.js')>(entry, {configFile: false});
  await module.refreshSchema(file, true);
}
