import './define.js';
import {followAddress} from './address.js';
import {readingChoices} from './choices.js';
import {copyLinks} from './copy-link.js';
import {closingMenu} from './menu.js';
import {themeSwitch} from './theme.js';
import {showWhereabouts} from './whereabouts.js';

followAddress(document);
showWhereabouts(document);
const button = document.querySelector<HTMLButtonElement>('.theme');
if (button) themeSwitch(button);
const menu = document.querySelector<HTMLDetailsElement>('.menu');
if (menu) closingMenu(menu);
const choices = document.querySelector<HTMLElement>('.choices');
const story = document.querySelector('story-scroll');
if (choices && story) readingChoices(choices, story);
const note = document.querySelector<HTMLElement>('.note');
if (note) copyLinks(document, note);
