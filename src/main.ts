import './define.js';
import {followAddress} from './address.js';
import {capable} from './capable.js';
import {readingChoices} from './choices.js';
import {copyLinks} from './copy-link.js';
import {formatsAhead} from './formats-ahead.js';
import {closingMenu} from './menu.js';
import {ledgerFilter} from './ledger-filter.js';
import {themeSwitch} from './theme.js';
import {showWhereabouts} from './whereabouts.js';

// Drawing has waited for public/choices.js, and from here on need not: the reader's choices are known here, too.
document.querySelector('script[blocking]')?.removeAttribute('blocking');
const story = document.querySelector('story-scroll');
if (story) {
  followAddress(story);
  showWhereabouts(document, story);
}
const button = document.querySelector<HTMLButtonElement>('.theme');
if (button && capable) themeSwitch(button);
const menu = document.querySelector<HTMLDetailsElement>('.menu');
if (menu) closingMenu(menu);
const choices = document.querySelector<HTMLElement>('.choices');
if (choices && story && capable) readingChoices(choices, story);
const note = document.querySelector<HTMLElement>('.note');
if (note) copyLinks(document, note);
const filter = document.querySelector<HTMLFormElement>('.ledger .filter');
if (filter) ledgerFilter(filter);
if (capable) formatsAhead(document.documentElement.lang);
