import {networkScene} from './network.js';
import {placesAhead} from './network-forces.js';
import type {NetworkData, NetworkView} from './network-language.js';
import {drawWeb} from './network-web.js';
import type {Scene} from './scene.js';

/** A network with nodes that have links to other nodes only: forces place them. */
export const networkWithWeb: Scene<NetworkData, NetworkView> = {
  ...networkScene(drawWeb),
  prepare: placesAhead
};
