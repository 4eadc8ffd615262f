import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** The licences of the packages that modules come from, in full, as they ask to stand beside the copies. */
export function licencesOf(root: string, modules: Iterable<string>): string {
  const packages = new Set(
    [...modules].flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? [])
  );
  return [...packages]
    .sort()
    .map((name) => {
      const folder = join(root, 'node_modules', name);
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      if (file === undefined)
        throw new Error(`${name} is in the scripts for a CDN, and has no licence file.`);
      return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
