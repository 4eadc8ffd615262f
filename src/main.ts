import './define.js';
import {followAddress} from './address.js';

followAddress(document);
