import {fetchText} from './fetch-text.js';
import {SharedRequests} from './shared-requests.js';
import {StoryRefused} from './story-refused.js';

/** A dataset as it has come from another address than the page's own; nothing in it is checked. */
export interface StoryFile {
  readonly url: string;
  readonly text: string;
}

/** The datasets that a page has asked for. */
export const storyFiles = new SharedRequests<StoryFile>(async (url, abort) => {
  try {
    return {url, text: await fetchText(url, abort)};
  } catch (error) {
    throw new StoryRefused('no-story', [`${url}: ${error instanceof Error ? error.message : String(error)}`]);
  }
});
