import {escape} from '../markup/escape.js';
import type {Story} from '../model/story.js';
import type {StoryFigure} from './story-figure.js';

let script: string | undefined;

/** Says from where a page loads the elements, as a build of one file knows; the embed code names that file. */
export function embedScript(address: string): void {
  script = address;
}

/** The HTML that shows a figure in another page, with a link for where no script runs. */
export function embedCode({src, scene, step}: StoryFigure, {title, address}: Story): string {
  const from = new URL(src, document.baseURI).href;
  const attributes = Object.entries({src: from, scene, step}).filter(([, value]) => value !== '');
  const tag = attributes.map(([name, value]) => ` ${name}="${escape(value)}"`).join('');
  const fallback = `<a href="${escape(address ?? from)}">${escape(title)}</a>`;
  const loading = script === undefined ? '' : `<script type="module" src="${escape(script)}"></script>\n`;
  return `${loading}<story-figure${tag}>${fallback}</story-figure>`;
}
