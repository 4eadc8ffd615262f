/**
 * The usual embed as one file: the element, and what it needs in a page of others. One by one, such files weigh more, and
 * are asked for one after the other.
 */
import '../../entries/define-story-figure.js';

export {FigureAlone} from '../../src/elements/figure-alone.js';
