import type {LabelMark, Mark} from '../marks/mark.js';
import {shift} from '../marks/shift.js';
import {sizeToFit} from '../marks/text-block.js';
import {drawSegment} from './network-link.js';
import type {Link, Node} from './network-plan.js';
import {below, middle, wordsOf, type Place, type Row} from './network-row.js';
import type {SideName} from './poles.js';

/** A place that the sides settle on: its name large, a mark under it, and what each side did outside or below. */
export function drawVenue(node: Node, place: Place): Row {
  const {density, frame} = place;
  const drawn = drawLinks(node, node.links, node.spoken, place);
  const most = density.reserve ? drawLinks(node, node.all, true, place).height : drawn.height;
  const pad = (node.paint !== 'accent' ? 0 : density.words === 'all' ? 18 : 9) * frame.u;
  const row = {...drawn, id: node.id, lit: node.lit, height: Math.max(most, drawn.height) + 2 * pad};
  if (node.paint !== 'accent') return row;
  const inset = (frame.wide ? 36 : 8) * frame.u;
  const {first, second} = place.xs;
  const card: Mark = {
    kind: 'rect',
    key: `${node.id}/card`,
    paint: 'accent tinted',
    x: first + inset,
    y: 0,
    width: Math.max(0, second - first - 2 * inset),
    height: drawn.height + 2 * pad,
    opacity: node.dim ? 0.45 : 1
  };
  const inside = drawn.marks.map((mark) => shift(mark, 0, pad));
  return {...row, marks: [card, ...inside], name: shift(drawn.name, 0, pad) as LabelMark};
}

function drawLinks(node: Node, links: readonly Link[], spoken: boolean, place: Place) {
  const {density, frame, xs} = place;
  const {u, wide, stretch} = frame;
  const centre = middle(xs);
  const room = xs.second - xs.first - 24 * u;
  const wished = density.name * u * (node.paint === 'accent' ? 2.3 : 1.8);
  const name = wordsOf(
    node,
    'name',
    {
      text: node.name,
      x: centre,
      top: 0,
      maxWidth: room,
      font: 'display',
      size: sizeToFit(node.name, room, 'display', wished, 14 * u, stretch),
      anchor: 'middle'
    },
    frame
  );
  const labels: LabelMark[] = [name];
  const centred = (role: string, text: string, top: number, font: LabelMark['font'], size: number) => {
    const paint = font === 'sans' ? 'soft' : undefined;
    const label = wordsOf(
      node,
      role,
      {text, x: centre, top, maxWidth: room, font, size, anchor: 'middle', ...(paint && {paint})},
      frame,
      1
    );
    labels.push(label);
    return below(label, stretch);
  };
  let bottom = below(name, stretch);
  if (node.under !== undefined && density.words !== 'none')
    bottom = centred('under', node.under, bottom + 4 * u, 'sans', Math.max(13, density.name * 0.66) * u);
  const r = (wide ? 12 : 8.5) * u;
  const y = bottom + 10 * u + r;
  const dot: Mark = {
    kind: 'dot',
    key: `${node.id}/mark`,
    paint: `${node.paint} ${node.taken ? 'disc' : 'ring'}`,
    x: centre,
    y,
    r: node.taken ? r : r * 0.8,
    opacity: node.dim ? 0.45 : 1,
    ...(node.lit && {lit: true as const})
  };
  bottom = y + r;
  const at = {y, centre};
  const said = links.flatMap((link) => {
    const [end] = link.ends;
    return end && link.ends.length === 1 ? saying(link, end.side, at, place) : [];
  });
  bottom = Math.max(bottom, ...said.map((label) => below(label, stretch)));
  if (spoken && node.words !== undefined)
    bottom = centred('words', node.words, bottom + 8 * u, 'italic', (wide ? 23 : 18) * u);
  for (const {id, words} of links.filter(({ends}) => ends.length === 2))
    bottom = centred(id, words, bottom + 12 * u, 'serif', (wide ? 20 : 16) * u);
  if (spoken && node.aside !== undefined && density.words !== 'none')
    bottom = centred('aside', node.aside, bottom + 8 * u, 'sans', (wide ? 14.5 : 13) * u);
  const ties = links.flatMap((link) =>
    link.ends.flatMap(({side, towards}) => {
      // What comes to the place stops short of it, what goes out from it is not broken there.
      const node = centre + (towards === 'line' ? 0 : side === 'first' ? -1 : 1) * (r + 7 * u);
      return drawSegment(link, {side, towards, y, line: xs[side], node}, frame);
    })
  );
  return {marks: [...ties, dot, ...labels, ...said], height: bottom, leftOut: 0, name};
}

/** What a side did, in its colour: outside its line where there is room, else under the link. */
function saying(
  link: Link,
  side: SideName,
  {y, centre}: {readonly y: number; readonly centre: number},
  {frame, xs, density}: Place
): readonly LabelMark[] {
  const {u, wide, stretch, width} = frame;
  const out = side === 'first' ? -1 : 1;
  const x = xs[side] + out * (wide ? 14 : -16) * u;
  const size = (wide ? 19 : 15.5) * u;
  const maxWidth = wide
    ? (side === 'first' ? xs.first : width - xs.second) - 20 * u
    : Math.abs(xs[side] - centre) - 26 * u;
  const block = (role: string, text: string, top: number, font: 'serif' | 'sans'): LabelMark =>
    wordsOf(
      link,
      role,
      {
        text,
        x,
        top,
        maxWidth,
        font,
        size: font === 'serif' ? size : (wide ? 14.5 : 13) * u,
        anchor: (side === 'first') === wide ? 'end' : 'start',
        paint: font === 'sans' || link.dim ? 'soft' : link.paint
      },
      frame,
      1
    );
  const words = block(`${side}-words`, link.words, wide ? y - size * 0.86 : y + 9 * u, 'serif');
  if (link.aside === undefined || density.words === 'none') return [words];
  return [words, block(`${side}-aside`, link.aside, below(words, stretch) + 5 * u, 'sans')];
}
