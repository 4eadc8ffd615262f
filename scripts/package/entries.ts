import {readdirSync} from 'node:fs';
import {join} from 'node:path';

/** The files that the package's own paths lead to, from the project's root. */
export function entriesIn(root: string): readonly string[] {
  const own = readdirSync(join(root, 'entries')).filter((file) => file.endsWith('.ts'));
  return [...own.map((file) => `entries/${file}`), 'src/define.ts'];
}
