import alone from '../../styles/alone.css?inline';
import {sheet} from './sheets.js';

/** For elements that stand in a page of others; loaded with what they need there. */
export const aloneSheet = sheet(alone);
