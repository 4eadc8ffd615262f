import {labelBox} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {sizeToFit} from '../marks/text-block.js';
import {textWidth} from '../words/text-width.js';
import {drawSegment} from './network-link.js';
import type {Link, Node} from './network-plan.js';
import {below, middle, wordsOf, type Place, type Row} from './network-row.js';
import {crosses} from './network-side.js';

/** Whether a node's name is a head over its links: the step speaks of it alone, and of what it does. */
export function isHead(node: Node): boolean {
  return node.chief && node.form !== 'venue' && node.links.length > 0 && crosses(node);
}

/**
 * A node between the lines: its name, and its links from there to the lines. A further link to the same side has
 * a line of words and a mark of its own: two roles are two marks. Under a head each link has.
 */
export function drawRung(node: Node, place: Place): Row {
  const {id, lit, links} = node;
  const {density, frame, xs, context} = place;
  const {u, stretch} = frame;
  const centre = middle(xs);
  const width = xs.second - xs.first;
  const head = isHead(node);
  const [onName = [], ...roles] = head ? [[], ...links.map((link) => [link])] : lanes(links, node.all);
  const wished = density.name * u * (head ? 1.3 : node.paint === 'accent' && !node.framed ? 1.12 : 1);
  const edge = head ? density.gap * 0.5 * u : 0;
  const most = Math.max(width * 0.56, width - 150 * u);
  const text = textWidth(node.name, 'serif', wished, stretch) <= most ? node.name : node.short;
  const size = sizeToFit(text, most, 'serif', wished, 12 * u, stretch);
  const name = wordsOf(
    node,
    'name',
    {text, x: centre, top: edge, maxWidth: most, font: 'serif', size, anchor: 'middle'},
    frame
  );
  const marks: Mark[] = [...across(onName, name, size * 0.5, place)];
  // Of who drafts a paper the card says so.
  const said = node.framed && onName.every(({kind}) => kind === 'drafts') ? [] : onName;
  let bottom = below(name, stretch);
  let leftOut = 0;
  const showWords = density.words === 'all' || (density.words === 'lit' && node.told);
  if (said.length > 0 && !showWords && node.told) leftOut += 1;
  if (said.length > 0 && showWords) {
    const marked = wordsUnder(said, node, bottom + 3 * u, place);
    marks.push(...marked);
    bottom = Math.max(...marked.map((words) => below(words, stretch)));
  }
  for (const [i, lane] of roles.entries()) {
    if (lane.length === 0) continue;
    if (density.roles === 'lit' && !node.lit) {
      leftOut += 1;
      continue;
    }
    const parts = lane.map(({words}) => words);
    const words = wordsOf(
      node,
      lane.map(({id}) => id).join('-'),
      {
        text: new Intl.ListFormat(context.language, {type: 'conjunction'}).format(parts),
        x: centre,
        top: bottom + (head ? density.gap * 1.2 : i === 0 ? 4 : Math.min(9, density.gap)) * u,
        maxWidth: width * 0.75,
        font: 'sans-strong',
        size: Math.max(13, density.name * (head ? 0.83 : 0.62)) * u,
        anchor: 'middle'
      },
      frame,
      1
    );
    const box = labelBox(words, stretch);
    marks.push(...across(lane, words, box.y + box.height / 2, place), words);
    bottom = below(words, stretch);
  }
  const height = Math.max(bottom + edge, density.name * u);
  return {id, lit, marks: [...marks, name], height, leftOut, name};
}

/** What a node's links say, under its name; each under its own line where they go to different sides. */
function wordsUnder(said: readonly Link[], node: Node, top: number, place: Place): readonly LabelMark[] {
  const {density, frame, xs} = place;
  const {u} = frame;
  const width = xs.second - xs.first;
  const size = (density.said ?? Math.max(13, density.name * 0.62)) * u;
  const apart = said.length > 1 && said.every(({ends}) => ends.length === 1);
  const style = {top, font: 'sans', size} as const;
  if (!apart) {
    const text = said.map(({words}) => words).join('; ');
    const block = {...style, text, x: middle(xs), maxWidth: width - 40 * u, anchor: 'middle'} as const;
    return [wordsOf(node, 'words', {...block, paint: node.lit ? 'ink' : 'soft'}, frame, 1)];
  }
  return said.map((link) => {
    const {side} = link.ends[0]!;
    const [inset, anchor] = side === 'first' ? ([12, 'start'] as const) : ([-12, 'end'] as const);
    const block = {...style, text: link.words, x: xs[side] + inset * u, maxWidth: width / 2 - 22 * u, anchor};
    return wordsOf(link, 'words', {...block, paint: link.lit ? 'ink' : 'soft'}, frame, 1);
  });
}

/** Links sorted into lanes, of which each has one link to a side at most. A link keeps its lane in every view. */
function lanes(links: readonly Link[], all: readonly Link[]): readonly (readonly Link[])[] {
  const sorted: Link[][] = [];
  for (const link of all) {
    const taken = (lane: readonly Link[]) =>
      lane.some(({ends}) => ends.some(({side}) => link.ends.some((end) => end.side === side)));
    const free = sorted.find((lane) => !taken(lane));
    if (free) free.push(link);
    else sorted.push([link]);
  }
  return sorted.map((lane) => lane.filter((link) => links.includes(link)));
}

/** The parts of links at both sides of a label. */
function across(
  links: readonly Link[],
  label: Parameters<typeof labelBox>[0],
  y: number,
  {frame, xs}: Place
): readonly Mark[] {
  const box = labelBox(label, frame.stretch);
  const gap = 12 * frame.u;
  return links.flatMap((link) =>
    link.ends.flatMap(({side, towards}) =>
      drawSegment(
        link,
        {
          side,
          towards,
          y,
          line: xs[side],
          node: side === 'first' ? box.x - gap : box.x + box.width + gap
        },
        frame
      )
    )
  );
}
