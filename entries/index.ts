/** The elements' classes and events; nothing is registered. */
export {StoryErrorEvent, StoryMarkEvent, StoryReadyEvent, StoryStepEvent} from '../src/elements/events.js';
export {StoryFact} from '../src/elements/story-fact.js';
export {StoryFigure} from '../src/elements/story-figure.js';
export {StoryScroll} from '../src/elements/story-scroll.js';
export {version} from '../src/elements/version.js';
export type {ActiveMode, Mode} from '../src/controllers/reading-mode.js';
export type {StageChapter, StageStory} from '../src/scenes/context.js';
