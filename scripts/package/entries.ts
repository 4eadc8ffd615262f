import {readdirSync} from 'node:fs';
import {join} from 'node:path';

/** The files that the package's own paths lead to, from the project's root. */
export function entriesIn(root: string): readonly string[] {
  return [...readdirSync(join(root, 'entries')).map((file) => `entries/${file}`), 'src/define.ts'];
}
