import {capable} from './capable.js';
import {StoryFact} from './elements/story-fact.js';
import {StoryFigure} from './elements/story-figure.js';
import {StoryScroll} from './elements/story-scroll.js';

// A figure measures itself when it is defined, and must then stand where its story will have it.
define('story-fact', StoryFact);
define('story-scroll', StoryScroll);
define('story-figure', StoryFigure);

/** Registers an element; where another copy of the kit was first, that one stays. In an old browser there is none. */
function define(name: string, element: CustomElementConstructor): void {
  if (capable && !customElements.get(name)) customElements.define(name, element);
}
