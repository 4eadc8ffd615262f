import {execFileSync} from 'node:child_process';
import {resolve} from 'node:path';

/** How one task grows: its operations, and how many times as many these are for twice the steps and twice the parts. */
export interface Growth {
  readonly operations: number;
  readonly steps: number;
  readonly parts: number;
}

/**
 * Counts how tasks whose names match a pattern grow at the size of the largest story, or of one with fewer steps, in a
 * process of its own.
 */
export function growthOf(pattern: RegExp, steps?: number): Readonly<Record<string, Growth>> {
  const flags = ['--no-opt', '--no-sparkplug', '--import', 'tsx'];
  const file = resolve(import.meta.dirname, 'count.ts');
  const printed = execFileSync(
    process.execPath,
    [...flags, file, pattern.source, ...(steps === undefined ? [] : [`${steps}`])],
    {encoding: 'utf8'}
  );
  return JSON.parse(printed) as Readonly<Record<string, Growth>>;
}
