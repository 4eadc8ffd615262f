import {compose} from './frame.js';
import {drawRoutes} from './routes-map.js';
import {describe, table} from './routes-words.js';
import type {Scene} from './scene.js';
import type {RoutesData, RoutesView} from './routes-language.js';

/**
 * A country and its neighbours by land. What is said of a border is drawn on the border that the two share, as a
 * line, a fill and a word; crossing points are not drawn. What lies nowhere in particular stands beside the map.
 */
export const routes: Scene<RoutesData, RoutesView> = {
  kind: 'routes',
  isMap: ({frame}) => frame?.length !== 0,
  layout: (context, view, size) => compose(context, view, size, (frame) => drawRoutes(context, view, frame)),
  describe,
  table
};
