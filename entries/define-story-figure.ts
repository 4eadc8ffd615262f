import {defineElement} from '../src/define-element.js';
import {StoryFigure} from '../src/elements/story-figure.js';

defineElement('story-figure', StoryFigure);
