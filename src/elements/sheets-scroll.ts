import scroll from '../../styles/scroll-alone.css?inline';
import {sheet} from './sheets.js';

/** For a whole story that is told in a page of others; loaded with it. */
export const scrollSheet = sheet(scroll);
