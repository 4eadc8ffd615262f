/**
 * The usual embed as one file: the element, what it needs in a page of others, and what every kind of scene draws with.
 * One by one, such files weigh more, and are asked for one after the other.
 */
import '../../entries/define-story-figure.js';

export {FigureAlone} from '../../src/elements/figure-alone.js';
export {compose} from '../../src/scenes/frame.js';
export {named} from '../../src/scenes/named.js';
export {edgePoles} from '../../src/scenes/poles.js';
export {shift} from '../../src/marks/shift.js';
export {sideOf} from '../../src/model/side.js';
export {expand} from '../../src/words/expand.js';
