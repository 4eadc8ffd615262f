import fact from '../../styles/fact.css?inline';
import {sheet} from './sheets.js';

/** For what answers: apart, as a figure is answered when it is first touched. */
export const factSheet = /* @__PURE__ */ sheet(fact);
