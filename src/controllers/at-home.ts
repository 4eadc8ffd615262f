import type {Story} from '../model/story.js';
import {StoryRefused} from './story-refused.js';

/** The same story with its addresses as they are from any page; `url` is that of its file. */
export function atHome<Part extends Pick<Story, 'address' | 'geography'>>(story: Part, url: string): Part {
  const {geography} = story;
  const file = geography && resolve(geography.file, url);
  if (file !== undefined && new URL(file).origin !== new URL(url).origin) {
    throw new StoryRefused('bad-data', [
      `geography.file: expected an address of the story’s own site; found ${file}`
    ]);
  }
  return {
    ...story,
    address: resolve(story.address ?? '', url),
    ...(geography && file !== undefined && {geography: {...geography, file}})
  };
}

/** An address from another on; that other itself where there is none. */
export function resolve(address: string, url: string): string {
  return URL.canParse(address, url) ? new URL(address, url).href : url;
}
