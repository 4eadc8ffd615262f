/** What a story is, and the checker that says what is wrong with one. */
export type {Actor} from '../src/model/actor.js';
export {checkStory} from '../src/model/check.js';
export {checkValue, type Checked} from '../src/model/check-value.js';
export type {Fact} from '../src/model/fact.js';
export {formatFault, type Fault} from '../src/model/fault.js';
export type {Note} from '../src/model/note.js';
export {
  storySchema,
  type Chapter,
  type SceneEntry,
  type SceneLanguage,
  type Source,
  type Step,
  type Story
} from '../src/model/story.js';
export {languages} from '../src/scenes/languages.js';
