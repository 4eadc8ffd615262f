import {spawn} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {root} from './story.js';

/** A copy of the project, whose files tests may write to. */
export interface Copy {
  readonly folder: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** Runs `npm run dev` in it, for its own story or another; gives the address. */
  readonly serve: (story?: string) => Promise<string>;
  /** Ends its servers and takes it away. */
  readonly remove: () => void;
}

const parts = [
  'index.html',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
  'data',
  'public',
  'scripts',
  'src',
  'styles'
];

/** Copies what the development server needs into a folder of its own, below the project for its packages. */
export function copyProject(): Copy {
  mkdirSync(join(root, '.cache'), {recursive: true});
  const folder = mkdtempSync(join(root, '.cache/live-'));
  for (const part of parts) cpSync(join(root, part), join(folder, part), {recursive: true});
  const stops: (() => void)[] = [];
  return {
    folder,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    write: (file, text) => {
      mkdirSync(dirname(join(folder, file)), {recursive: true});
      writeFileSync(join(folder, file), text);
    },
    serve: (story = 'data/story.json') => {
      const server = spawn(process.execPath, ['scripts/vite.mjs', '--host', '127.0.0.1', '--port', '0'], {
        cwd: folder,
        env: {...process.env, NO_COLOR: '1', STORY: story}
      });
      stops.push(() => server.kill());
      return new Promise((resolve, reject) => {
        let said = '';
        const hear = (words: Buffer) => {
          said += String(words);
          const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
          if (address) resolve(address);
        };
        server.stdout.on('data', hear);
        server.stderr.on('data', hear);
        server.on('exit', () => {
          reject(new Error(`The server ended: ${said}`));
        });
      });
    },
    remove: () => {
      for (const stop of stops) stop();
      rmSync(folder, {recursive: true, force: true});
    }
  };
}
