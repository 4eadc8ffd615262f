import {defineElement} from './define-element.js';
import {StoryFact} from './elements/story-fact.js';
import {StoryFigure} from './elements/story-figure.js';
import {StoryScroll} from './elements/story-scroll.js';

// A figure measures itself when it is defined, and must then stand where its story will have it.
defineElement('story-fact', StoryFact);
defineElement('story-scroll', StoryScroll);
defineElement('story-figure', StoryFigure);
