import './define.js';
import {followAddress} from './address.js';
import {themeSwitch} from './theme.js';

followAddress(document);
const button = document.querySelector<HTMLButtonElement>('.theme');
if (button) themeSwitch(button);
