import type {Source} from '../model/story.js';
import type {StageStory} from './context.js';

/** A story that can also say where it is from, as a figure has to that stands alone. */
export interface SourcedStory extends StageStory {
  readonly title: string;
  readonly sources: readonly Source[];
}

/** Whether a story has its title and its sources too, so that its figures can stand anywhere. */
export function isSourced(story: StageStory | undefined): story is SourcedStory {
  return story !== undefined && 'sources' in story;
}
