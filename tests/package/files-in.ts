import {readdirSync} from 'node:fs';
import {join} from 'node:path';

/** The files in a folder and all below it, from there and with slashes, in order. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/')
    )
    .sort();
}
