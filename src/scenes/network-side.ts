import {labelBox} from '../marks/box.js';
import type {Mark} from '../marks/mark.js';
import {textWidth} from '../words/text-width.js';
import {manners} from './network-kinds.js';
import {drawSegment} from './network-link.js';
import type {Node} from './network-plan.js';
import {below, wordsOf, type Place, type Row} from './network-row.js';
import type {SideName} from './poles.js';

/** Whether a node at one side's line has a link to the other side: it then takes a row between them. */
export function crosses({place, all}: Node): boolean {
  return all.some(({ends}) => ends.some(({side}) => side !== place));
}

/**
 * A node inside its side's line: its link reaches in to the name, and what the link says stands beside it, or under it.
 * Words that are another's claim stand there in every density.
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
