import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** What a page states about each script of a folder, so that a browser runs no other. */
export function integrityOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) =>
    file.endsWith('.js')
  );
  return Object.fromEntries(
    files.sort().map((file) => {
      const hash = createHash('sha384')
        .update(readFileSync(join(folder, file)))
        .digest('base64');
      return [file.replaceAll('\\', '/'), `sha384-${hash}`];
    })
  );
}
