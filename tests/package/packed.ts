import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {filesIn} from './files-in.js';

export const root = join(import.meta.dirname, '../..');
/** Where the package is packed, and installed as far as it goes without a network: its own packages are the project's. */
export const workshop = join(root, 'test-results/package');
export const installed = join(workshop, 'node_modules/parallel-lines');

export interface Manifest {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | {readonly types?: string; readonly default?: string}>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

export const manifest = JSON.parse(read('package.json')) as Manifest;

/** All files of the package. */
export const files = filesIn(installed);

export function read(file: string): string {
  return readFileSync(join(installed, file), 'utf8');
}
