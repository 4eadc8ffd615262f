import {readFileSync} from 'node:fs';
import {join} from 'node:path';

export const root = join(import.meta.dirname, '../..');

interface StoryFile {
  readonly title: string;
  readonly scenes: readonly {
    readonly id: string;
    readonly kind: string;
    readonly title: string;
    readonly caption: string;
    readonly summary?: string;
  }[];
  readonly facts: readonly {readonly id: string; readonly label: string}[];
  readonly chapters: readonly {
    readonly id: string;
    readonly title: string;
    readonly scene?: string;
    readonly steps: readonly {
      readonly id: string;
      readonly text: readonly string[];
      readonly view?: Readonly<Record<string, unknown>>;
    }[];
  }[];
}

/** The story that is built, as its file has it. */
export const story = JSON.parse(readFileSync(join(root, 'data/story.json'), 'utf8')) as StoryFile;

export const staged = story.chapters.filter(({scene}) => scene !== undefined);
export const steps = story.chapters.flatMap(({steps}) => steps.map(({id}) => id));
export const stagedSteps = staged.flatMap(({steps}) => steps.map(({id}) => id));
export const firstStep = first(steps);
export const lastStep = first([...steps].reverse());
/** One in the midst of a staged chapter, with another before it. */
export const middleStep = staged[1]?.steps[2]?.id ?? lastStep;

function first(ids: readonly string[]): string {
  const [id] = ids;
  if (id === undefined) throw new Error('The story has no steps.');
  return id;
}
