import {defineElement} from '../src/define-element.js';
import {StoryFact} from '../src/elements/story-fact.js';

defineElement('story-fact', StoryFact);
