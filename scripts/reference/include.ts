import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const root = join(import.meta.dirname, '../..');
const place = /(<!-- from (?<file>\S+) -->\n\n```(?<language>\w+)\n)[\s\S]*?```/g;

/** A page with the files in it that it names, each in the block of code after its name. */
export function withFiles(page: string): string {
  return page.replace(place, (_, head: string, file: string) => `${head}${readFixture(file)}\`\`\``);
}

/** A file of a fixture that belongs into src/scenes, as it would stand there. */
export function readFixture(file: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  return text.replaceAll("'../../../src/scenes/", "'./").replaceAll("'../../../src/", "'../");
}
