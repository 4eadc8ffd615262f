import {labelBox, type Box} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {sizeToFit, textBlock} from '../marks/text-block.js';
import {expand} from '../words/expand.js';
import {textWidth} from '../words/text-width.js';
import {seen} from './camera.js';
import {crossesOf} from './inside.js';
import {isLow} from './map-head.js';
import {named} from './named.js';
import type {Outline} from './outline.js';
import type {RoutesMap} from './routes-map.js';

/** Half the way between the two thin lines. */
const apart = 2.5;

/**
 * Who stands in for a side: two thin lines from its own to the place with the name in them, a ring around the place,
 * since an arrow would be read as a strike, and under the name what is done there.
 */
export function drawStandIn({context, view, frame, ground, camera, home}: RoutesMap): {
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
  const ring = 9 * u;
  const near = x + way * ring;
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
        x: (pole + near) / 2,
        top,
        maxWidth: free,
        font,
        size,
        stretch,
        anchor: 'middle',
        paint
      },
      {fact, priority, lit: true}
    );
  const name = expand(standIn.title, context);
  const room = free - 28 * u;
  // It stands in the lines, so on one line if it can.
  const line = room / (textWidth(name, 'display', 1, stretch) || 1);
  const wished = Math.max(16 * u, Math.min((wide ? 34 : 27) * u, line));
  const largest = sizeToFit(name, room, 'display', wished, 14 * u, stretch);
  const titleOf = (size: number) => {
    const unset = along('title', standIn.title, 'display', size, 0, `${side} halo`, 0);
    const tall = labelBox(unset, stretch);
    return {...unset, y: unset.y + y - tall.y - tall.height / 2};
  };
  const halfOf = (label: LabelMark) => labelBox(label, stretch).width / 2 + 7 * u;
  const into = (labels: readonly LabelMark[], most: number) => intoHome(labels, -way * most, home, stretch);
  const leeway = (label: LabelMark) => Math.max(0, free / 2 - halfOf(label));
  // Smaller rather than across the home country's outline.
  const titles = [1, 0.9, 0.8, 0.7, 0.6].map((share) =>
    titleOf(Math.max(Math.min(largest, 16 * u), largest * share))
  );
  const title = titles.find((each) => into([each], leeway(each)) !== undefined) ?? titleOf(largest);
  const half = halfOf(title);
  const below = (label: LabelMark, gap: number) => bottomOf(label, stretch) + gap * u;
  const first = along('words', standIn.words, 'serif', (wide ? 19 : 15) * u, below(title, 2), 'ink halo', 1);
  // In a low drawing there is room for one of them under the name only.
  const low = isLow(frame);
  const words = low ? {...first, y: first.y + labelBox(title, stretch).y - below(first, 2)} : first;
  const last = low ? title : words;
  const aside =
    standIn.aside === undefined
      ? []
      : [along('aside', standIn.aside, 'sans', (wide ? 15 : 13) * u, below(last, 6), 'ink halo', 2)];
  const city = textBlock(
    {
      key: `${place.id}/name`,
      text: place.name,
      x: x - way * (ring + 6 * u),
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
  const together = into([title, words, ...aside], leeway(title));
  const out = together ?? into([words, ...aside], free / 2) ?? 0;
  const told = [words, ...aside].map((label) => ({...label, x: label.x + out}));
  // The name goes along as far as its line lets it.
  const centre =
    title.x + (together ?? into([title], leeway(title)) ?? -way * Math.min(Math.abs(out), leeway(title)));
  const labels = [{...title, x: centre}, ...told, city];
  const pieces = [
    {role: 'far', from: pole, to: centre + way * half},
    {role: 'near', from: centre - way * half, to: near}
  ];
  // A name that takes all the room leaves none for its line.
  const drawn = pieces.filter(({from, to}) => (from - to) * way > 0);
  const lines = drawn.flatMap(({role, from, to}) =>
    [-apart, apart].map((dy): Mark => ({
      kind: 'rule',
      key: `${id}/${role}-${dy < 0 ? 'upper' : 'lower'}`,
      paint: `${side} thin`,
      x1: from,
      y1: y + dy,
      x2: to,
      y2: y + dy,
      fact,
      from: {x2: from, opacity: 1}
    }))
  );
  const end: Mark = {kind: 'dot', key: `${id}/end`, paint: `${side} ring`, x, y, r: ring, fact};
  const dot: Mark = {kind: 'dot', key: `${place.id}/dot`, paint: 'ink person', x, y, r: 4.5 * u, lit: true};
  return {
    marks: [...lines, end, dot, ...labels],
    boxes: labels.map((label) => labelBox(label, stretch))
  };
}

/** How far labels keep from an outline beside them, in px. */
const air = 5;

/** How far labels go towards the place, `most` at most, until the home country’s outline runs through none. */
function intoHome(
  labels: readonly LabelMark[],
  most: number,
  {lines}: Outline,
  stretch: number
): number | undefined {
  const crosses = crossesOf(lines);
  const ways = Array.from({length: 21}, (_, i) => (i * most) / 20);
  const isClear = (dx: number) =>
    labels.every((label) => {
      const {x, width, ...box} = labelBox(label, stretch);
      return !crosses({...box, x: x + dx - air, width: width + 2 * air});
    });
  return ways.find(isClear);
}

/** The lower edge of a label. */
function bottomOf(label: LabelMark, stretch: number): number {
  const {y, height} = labelBox(label, stretch);
  return y + height;
}
