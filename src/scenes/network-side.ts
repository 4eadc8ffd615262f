import {labelBox} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import {textWidth} from '../words/text-width.js';
import {manners} from './network-kinds.js';
import {drawSegment} from './network-link.js';
import type {Link, Node} from './network-plan.js';
import {below, middle, wordsOf, type Place, type Row} from './network-row.js';
import type {SideName} from './poles.js';

/** How far from its side's line a node that belongs to the side begins. */
const stub = 62;

/** Whether a node at one side's line has a link to the other side: it then takes a row between them. */
export function crosses({place, all}: Node): boolean {
  return all.some(({ends}) => ends.some(({side}) => side !== place));
}

/** A node outside its side's line: its name, its links to that side, and any to the other side across. */
export function drawSide(node: Node, side: SideName, place: Place): Row {
  const {density, frame, xs} = place;
  const {u, stretch, width} = frame;
  const out = side === 'first' ? -1 : 1;
  const line = xs[side];
  const x = line + out * stub * u;
  const room = (side === 'first' ? xs.first : width - xs.second) - (stub + 6) * u;
  const anchor = side === 'first' ? 'end' : 'start';
  const own = node.links.filter(({ends}) => ends.every((end) => end.side === side));
  const far = node.links.filter((link) => !own.includes(link));
  const over = far.map((link) => overLine(link, place));
  const lift = Math.max(0, ...over.map((label) => below(label, stretch) + 7 * u - density.name * 0.5 * u));
  const size = density.name * u;
  const block = {x, maxWidth: room, anchor} as const;
  const name = wordsOf(node, 'name', {...block, text: node.name, top: lift, font: 'serif', size}, frame);
  const marks: Mark[] = [];
  let bottom = below(name, stretch);
  let y = lift + size * 0.5;
  const tie = (link: Link) =>
    link.ends.flatMap((end) => {
      const inner = end.side === side ? line + out * (stub - 12) * u : line;
      return drawSegment(link, {...end, y, line: xs[end.side], node: inner}, frame);
    });
  marks.push(...far.flatMap(tie));
  for (const [i, link] of own.entries()) {
    const paint = link.lit ? 'ink' : 'soft';
    const block2 = {
      ...block,
      text: link.words,
      font: 'sans',
      size: Math.max(13, density.name * 0.6) * u,
      paint
    } as const;
    const words = wordsOf(link, 'words', {...block2, top: bottom + (i === 0 ? 3 : 9) * u}, frame, 1);
    if (i > 0) y = words.y - words.size * 0.3;
    marks.push(...tie(link), words);
    bottom = below(words, stretch);
  }
  return {id: node.id, marks: [...marks, ...over, name], height: bottom, lit: node.lit, leftOut: 0, name};
}

/**
 * A node inside its side's line, where there is no room outside: its link reaches in to the name, and what the
 * link says stands beside it, or under it. Words that are another's claim stand there in every density.
 */
export function drawInside(node: Node, side: SideName, {density, frame, xs}: Place): Row {
  const {u, stretch} = frame;
  const out = side === 'first' ? 1 : -1;
  const line = xs[side];
  const size = Math.max(14, density.name) * u;
  const anchor = side === 'first' ? 'start' : 'end';
  const x = line + out * 40 * u;
  const room = xs.second - xs.first - 56 * u;
  const name = wordsOf(
    node,
    'name',
    {text: node.name, x, top: 0, maxWidth: room, font: 'serif', size, anchor},
    frame
  );
  const showWords = density.words === 'all' || (density.words === 'lit' && node.told);
  const said = node.links.filter(({kind}) => showWords || manners[kind].of === 'claimant');
  const marks: Mark[] = node.links.flatMap((link) =>
    link.ends.flatMap((end) =>
      drawSegment(link, {...end, line, node: line + out * 30 * u, y: size * 0.5}, frame)
    )
  );
  let bottom = below(name, stretch);
  const beside = x + out * (labelBox(name, stretch).width + 8 * u);
  for (const link of said) {
    const small = 13 * u;
    const fits = textWidth(link.words, 'sans', small, stretch) <= out * (xs[other(side)] - beside) - 8 * u;
    const next = fits && said.length === 1 && name.lines.length === 1;
    const words = wordsOf(
      link,
      'words',
      {
        text: link.words,
        x: next ? beside : x,
        top: next ? name.y - small * 0.78 : bottom + 3 * u,
        maxWidth: room,
        font: 'sans',
        size: small,
        anchor,
        paint: link.lit ? 'ink' : 'soft'
      },
      frame,
      1
    );
    marks.push(words);
    bottom = Math.max(bottom, below(words, stretch));
  }
  const hidden = node.told ? node.links.length - said.length : 0;
  return {id: node.id, marks: [...marks, name], height: bottom, lit: node.lit, leftOut: hidden, name};
}

function other(side: SideName): SideName {
  return side === 'first' ? 'second' : 'first';
}

/** What a link across says, above its line. */
function overLine(link: Link, {frame, xs}: Place): LabelMark {
  const {u, stretch, wide} = frame;
  return textBlock(
    {
      key: `${link.id}/words`,
      text: link.words,
      x: middle(xs),
      top: 0,
      maxWidth: xs.second - xs.first - 60 * u,
      font: 'serif',
      size: (wide ? 16 : 14) * u,
      stretch,
      anchor: 'middle',
      paint: link.dim ? 'soft' : 'ink'
    },
    {priority: 1, fact: link.fact, ...(link.lit && {lit: true as const})}
  );
}
