import {draw, type Drawn} from '../marks/draw.js';
import {drawingClass} from '../marks/drawing-class.js';
import type {Mark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import type {FontName} from '../words/text-width.js';
import type {Size} from '../scenes/scene.js';
import type {FigureWords} from '../scenes/figure-words.js';
import {frameMessages} from '../words/frame-messages.js';
import {wordsLanguage} from '../words/words-language.js';
import {paint} from './paint.js';

const svgSpace = 'http://www.w3.org/2000/svg';
const margin = 16;

/**
 * A drawing as an SVG file that looks the same anywhere: painted by attributes, as the host's root shows it, with its
 * title, and with the lines that say whose it is.
 */
export function picture(
  marks: readonly Mark[],
  {width, height, em, stretch}: Size,
  dir: 'ltr' | 'rtl',
  words: FigureWords | undefined,
  root: ShadowRoot
): string {
  const room = {x: dir === 'rtl' ? width : 0, maxWidth: width, stretch, anchor: 'start'} as const;
  const block = (key: string, text: string, top: number, size: number, font: FontName, paint: string) =>
    textBlock({...room, key, text, top, size, font, paint});
  const head = words && block('title', words.title, 0, 1.5 * em, 'serif', 'ink');
  const headHeight = head ? head.lines.length * head.leading + margin : 0;
  const foot: Mark[] = [];
  let at = headHeight + height + margin;
  for (const [i, line] of (words ? linesOf(words) : []).entries()) {
    const label = block(`line-${i}`, line, at, 0.8125 * em, 'sans', 'soft');
    foot.push(label);
    at += label.lines.length * label.leading + 4;
  }
  const [outer, inner] = [svg(width + 2 * margin, at + 2 * margin, []), svg(width, height, marks)];
  outer.setAttribute('viewBox', `${-margin} ${-margin} ${width + 2 * margin} ${at + 2 * margin}`);
  outer.setAttribute('direction', dir);
  const ground = node({
    tag: 'rect',
    key: '',
    attributes: {class: 'panel', x: -margin, y: -margin, width: width + 2 * margin, height: at + 2 * margin},
    lines: []
  });
  inner.setAttribute('y', String(headHeight));
  inner.setAttribute('overflow', inner.classList.contains('map') ? 'hidden' : 'visible');
  inner.append(...marks.map((mark) => node(draw(mark))));
  outer.append(ground, ...(head ? [node(draw(head))] : []), inner, ...foot.map((mark) => node(draw(mark))));
  paint(outer, root);
  return new XMLSerializer().serializeToString(outer);
}

/** What stands under a drawing that leaves its page. */
function linesOf({language, says, sources, status, from, address}: FigureWords): readonly string[] {
  const {whoSays} = frameMessages[wordsLanguage(language)];
  const whose = sources.map(({title, publisher, url}) => `${title}, ${publisher}, ${url}`);
  const lines = [says && `${whoSays}: ${says}`, ...whose, status, [from, address].filter(Boolean).join(', ')];
  return lines.filter(Boolean);
}

function svg(width: number, height: number, marks: readonly Mark[]): SVGSVGElement {
  const made = document.createElementNS(svgSpace, 'svg');
  made.setAttribute('class', drawingClass(marks));
  made.setAttribute('width', String(width));
  made.setAttribute('height', String(height));
  return made;
}

function node({tag, attributes, lines}: Drawn): SVGElement {
  const made = document.createElementNS(svgSpace, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  for (const {x, y, text} of lines) {
    const line = document.createElementNS(svgSpace, 'tspan');
    line.setAttribute('x', String(x));
    line.setAttribute('y', String(y));
    line.textContent = text;
    made.append(line);
  }
  return made;
}
