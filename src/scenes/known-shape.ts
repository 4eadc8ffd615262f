import type {StoryShape} from '../model/shape.js';
import shape from './story-shape.json';

/** The shape of a story with scenes of any kind: for who checks one without the schemas. */
export const knownShape = shape as unknown as StoryShape;
