import {compose} from './frame.js';
import {drawNetwork} from './network-drawing.js';
import type {NetworkData, NetworkView} from './network-language.js';
import {noWeb, type DrawWeb} from './network-no-web.js';
import {describe, table} from './network-words.js';
import type {Scene} from './scene.js';

/**
 * Who stands between two sides, and how. Rungs between the two lines, one a party, in one stable order; what
 * belongs to a side stands at its line; parties with links to neither are laid out by `drawWeb`. Distances mean
 * nothing: kinds of link are told apart by line, end and word.
 */
export function networkScene(drawWeb: DrawWeb): Scene<NetworkData, NetworkView> {
  return {
    kind: 'network',
    layout: (context, view, size) =>
      compose(context, view, size, (frame) => drawNetwork(context, view, frame, drawWeb)),
    describe,
    table
  };
}

/** A network where every node has a link to a side. */
export const network = networkScene(noWeb);
