import {escape} from '../markup/escape.js';
import type {FigureWords} from '../scenes/figure-words.js';
import type {StoryFigure} from './story-figure.js';

/** How the package calls the files from which a page without a bundler loads the elements. */
const scriptName = /\/(parallel-lines(\.classic)?|story-figure)\.js$/;

/** The HTML that shows a figure in another page, with a link for where no script runs. */
export function embedCode({src, scene, step}: StoryFigure, {from: title, address}: FigureWords): string {
  const home = new URL(src, document.baseURI).href;
  const attributes = Object.entries({src: home, scene, step}).filter(([, value]) => value !== '');
  const tag = attributes.map(([name, value]) => ` ${name}="${escape(value)}"`).join('');
  const fallback = `<a href="${escape(address ?? home)}">${escape(title)}</a>`;
  return `${scriptTag()}<story-figure${tag}>${fallback}</story-figure>`;
}

/** The tag that loads the elements here, where it is one that another page can have as well. */
function scriptTag(): string {
  const script = [...document.scripts].find(({src}) => scriptName.test(src));
  if (!script) return '';
  const {src, type, integrity} = script;
  const pinned = integrity === '' ? '' : ` integrity="${escape(integrity)}" crossorigin`;
  return `<script${type === '' ? '' : ` type="${escape(type)}"`} src="${escape(src)}"${pinned}></script>\n`;
}
