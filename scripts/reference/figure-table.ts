import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Story} from '../../src/model/story.js';
import {stepOf, viewsOf} from '../../src/scenes/views.js';

const root = join(import.meta.dirname, '../..');
const place = /(<!-- figures of (?<file>\S+) -->\n\n)(?:\|.*\n)*/g;

/** A page with the figures of the story that it names: each scene, and the steps by which its views are had. */
export function withFigures(page: string): string {
  return page.replace(place, (_, head: string, file: string) => {
    const story = JSON.parse(readFileSync(join(root, file), 'utf8')) as Story;
    return `${head}${figureTable(story)}\n`;
  });
}

/** Each scene of a story, and its steps; in bold that which a figure shows without one. */
export function figureTable(story: Story): string {
  const rows = story.scenes.map(({id, title}) => {
    const summary = stepOf(story, id, '')?.id;
    const steps = viewsOf(story, id).map((step) =>
      step.id === summary ? `**\`${step.id}\`**` : `\`${step.id}\``
    );
    return `| \`${id}\` | ${title.replaceAll('|', '\\|')} | ${steps.join(', ')} |`;
  });
  return ['| `scene` | its title | `step` |', '| --- | --- | --- |', ...rows].join('\n');
}
