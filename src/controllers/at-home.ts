import type {Story} from '../model/story.js';
import type {DrawnFigure} from '../scenes/drawn-figure.js';
import {StoryRefused} from './story-refused.js';

/** The same story with its addresses as they are from any page; `url` is that of its file. */
export function atHome<Part extends Pick<Story, 'address' | 'geography'>>(story: Part, url: string): Part {
  const {geography} = story;
  return {
    ...story,
    address: resolve(story.address ?? '', url),
    ...(geography && {geography: {...geography, file: ownFile(geography.file, url, 'geography.file')}})
  };
}

/** The same for a figure that is drawn already. */
export function drawnAtHome({words, rooms, dataset, ...rest}: DrawnFigure, url: string): DrawnFigure {
  return {
    ...rest,
    words: {...words, address: resolve(words.address ?? '', url)},
    rooms: rooms.map((room) => ({...room, file: ownFile(room.file, url, 'rooms')})),
    dataset: ownFile(dataset, url, 'dataset')
  };
}

/** An address from another on; that other itself where there is none. */
export function resolve(address: string, url: string): string {
  return URL.canParse(address, url) ? new URL(address, url).href : url;
}

function ownFile(address: string, url: string, key: string): string {
  const file = resolve(address, url);
  if (new URL(file).origin === new URL(url).origin) return file;
  throw new StoryRefused('bad-data', [`${key}: expected an address of the story’s own site; found ${file}`]);
}
