import {labelBox, type Box} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import {expand} from '../words/expand.js';
import {seen} from './camera.js';
import {named} from './named.js';
import type {RoutesMap} from './routes-map.js';

/** Half the way between the two thin lines. */
const apart = 2.5;

/** Who stands in for a side: two thin lines from its own to the place, an arrow there, and the words along them. */
export function drawStandIn({context, view, frame, ground, camera}: RoutesMap): {
  readonly marks: readonly Mark[];
  readonly boxes: readonly Box[];
} {
  const [standIn] = named(context.data.standIns, [view.standIn ?? '']);
  const place = context.map?.places.find(({id}) => id === standIn?.place);
  if (!standIn || !place) return {marks: [], boxes: []};
  const {u, wide, stretch, width} = frame;
  const {id, side, fact} = standIn;
  const [x, y] = seen(ground.at(place.at), camera);
  const atRight = (side === 'second') === (context.dir === 'ltr');
  const way = atRight ? 1 : -1;
  const pole = atRight ? width - (wide ? 1 : 8) : wide ? 1 : 8;
  const near = x + way * 12 * u;
  const line = (role: string, dy: number): Mark => ({
    kind: 'rule',
    key: `${id}/${role}`,
    paint: `${side} thin`,
    x1: pole,
    y1: y + dy,
    x2: near,
    y2: y + dy,
    fact,
    from: {x2: pole, opacity: 1}
  });
  const arrow: Mark = {
    kind: 'shape',
    key: `${id}/arrow`,
    paint: `${side} thin stroke`,
    path: 'M0,-7L-8,0L0,7',
    extent: {x: -8, y: -7, width: 8, height: 14},
    x: near,
    y,
    scale: u,
    turn: atRight ? 0 : 180
  };
  const dot: Mark = {kind: 'dot', key: `${place.id}/dot`, paint: 'ink person', x, y, r: 4.5 * u, lit: true};
  const free = Math.abs(pole - near) - 20 * u;
  const along = (
    role: string,
    text: string,
    font: LabelMark['font'],
    size: number,
    top: number,
    paint: string,
    priority: 0 | 1 | 2
  ) =>
    textBlock(
      {
        key: `${id}/${role}`,
        text: expand(text, context),
        x: pole - way * 12 * u,
        top,
        maxWidth: free,
        font,
        size,
        stretch,
        anchor: atRight ? 'end' : 'start',
        paint
      },
      {fact, priority, lit: true}
    );
  const words = above(
    along('words', standIn.words, 'sans', (wide ? 15 : 13) * u, 0, 'ink halo', 1),
    y - 10 * u,
    stretch
  );
  const top = labelBox(words, stretch).y;
  const title = above(
    along('title', standIn.title, 'serif', (wide ? 24 : 17) * u, 0, `${side} halo`, 0),
    top - 4 * u,
    stretch
  );
  const aside =
    standIn.aside === undefined
      ? []
      : [along('aside', standIn.aside, 'sans', (wide ? 14 : 12.5) * u, y + 12 * u, 'ink halo', 2)];
  const name = textBlock(
    {
      key: `${place.id}/name`,
      text: place.name,
      x: x - way * 10 * u,
      top: y - (wide ? 7 : 6) * u,
      maxWidth: Infinity,
      font: 'sans-strong',
      size: (wide ? 16 : 14) * u,
      stretch,
      anchor: atRight ? 'end' : 'start',
      paint: 'ink'
    },
    {lit: true}
  );
  const labels = [title, words, ...aside, name];
  return {
    marks: [line('upper', -apart), line('lower', apart), arrow, dot, ...labels],
    boxes: labels.map((label) => labelBox(label, stretch))
  };
}

/** The label with its last line's descenders at `bottom`. */
function above(label: LabelMark, bottom: number, stretch: number): LabelMark {
  const box = labelBox(label, stretch);
  return {...label, y: label.y + bottom - box.y - box.height};
}
