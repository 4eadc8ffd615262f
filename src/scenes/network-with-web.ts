import {networkScene} from './network.js';
import {drawWeb} from './network-web.js';

/** A network with nodes that have links to other nodes only: forces place them. */
export const networkWithWeb = networkScene(drawWeb);
