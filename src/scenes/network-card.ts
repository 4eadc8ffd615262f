import type {Mark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import {expand, factIn} from '../words/expand.js';
import type {NetworkData, NetworkView} from './network-language.js';
import {below, middle, type Place, type Row} from './network-row.js';
import {sideNames} from './poles.js';
import type {SceneContext} from './scene.js';
import {tieEnd} from './tie-end.js';

export type Draft = NonNullable<NetworkData['frames']>[number];

/** The room between a card's edge and what stands in it. */
export const padding = 14;

/** The head of a card: what the paper is, and where the step speaks of it, what it says. */
export function drawHeading(
  draft: Draft,
  context: SceneContext<NetworkData>,
  view: NetworkView,
  {frame, density, xs}: Place
): Row {
  const {u, stretch, wide} = frame;
  const spoken = view.focus?.includes(draft.id) ?? false;
  const maxWidth = xs.second - xs.first - 2 * (inset(wide) + 8) * u;
  const large = density.name * 1.85 * u;
  const small = Math.max(13, density.name * 0.62) * u;
  const block = (
    role: string,
    text: string,
    top: number,
    font: 'display' | 'italic' | 'sans',
    size: number
  ) =>
    textBlock(
      {
        key: `${draft.id}/${role}`,
        text: expand(text, context),
        x: middle(xs),
        top,
        maxWidth,
        font,
        size,
        stretch,
        anchor: 'middle',
        paint: font === 'sans' ? 'soft' : 'ink'
      },
      {
        fact: draft.fact,
        ...factIn(text, context),
        priority: font === 'sans' ? 1 : 0,
        ...(spoken && {lit: true as const})
      }
    );
  const pad = padding * u;
  const title = spoken
    ? block('label', draft.label, pad, 'sans', small)
    : block('label', draft.label, pad, 'italic', density.name * 0.95 * u);
  const labels = [title];
  const strokes: Mark[] = [];
  const roomy = density.words !== 'none';
  const isMutual = roomy && draft.mutual === true;
  const [above, between] = wide ? [24, 24] : [14, 16];
  const kept = isMutual ? above + between + (wide ? 14 : 8) : 0;
  const under = (gap: number) => Math.max(...labels.map((label) => below(label, stretch))) + gap * u;
  if (spoken) {
    labels.push(block('core', draft.core, under(10), 'display', large));
    if (isMutual) strokes.push(...eachWay(draft, under(above), between * u, xs, u));
  }
  // What it says must not be read as agreed: how it was taken stands with it.
  if (roomy) labels.push(block('answer', draft.answer, under(spoken ? 10 + kept : 5), 'sans', small));
  if (spoken && density.words === 'all' && draft.aside !== undefined)
    labels.push(block('aside', draft.aside, under(14), 'sans', small));
  const foot = spoken ? (wide ? 22 : 16) : 0;
  return {id: draft.id, marks: [...labels, ...strokes], height: under(foot), lit: spoken, leftOut: 0};
}

/**
 * What each side would give the other, one stroke each way, alike: as thin as the drafters' links, and with a ring
 * short of the other's line, since no answer to it is recorded. Dashes would be read as shots.
 */
function eachWay(draft: Draft, y: number, between: number, xs: Place['xs'], u: number): readonly Mark[] {
  return sideNames.flatMap((side, i): readonly Mark[] => {
    const out = side === 'first' ? 1 : -1;
    const at = y + i * between;
    const [x1, x2] = [xs[side] + out * 2 * u, xs[i === 0 ? 'second' : 'first'] - out * 16 * u];
    const stroke = {kind: 'rule', paint: `${side} tie`, weight: 1.25, x1, y1: at, x2, y2: at} as const;
    return [
      {...stroke, key: `${draft.id}/${side}-gives`, fact: draft.fact, from: {x2: x1}},
      {...tieEnd('ring', `${draft.id}/${side}-end`, side, {x: x2, y: at}, u), fact: draft.fact}
    ];
  });
}

/** The card itself, with a band of tint behind each row that has the accent. */
export function drawCard(
  draft: Draft,
  top: number,
  bottom: number,
  accents: readonly {readonly id: string; readonly top: number; readonly bottom: number}[],
  {frame, xs}: Place
): readonly Mark[] {
  const {u, wide} = frame;
  const x = xs.first + inset(wide) * u;
  const width = Math.max(0, xs.second - xs.first - 2 * inset(wide) * u);
  const card: Mark = {
    kind: 'rect',
    key: `${draft.id}/card`,
    paint: 'paper-card',
    x,
    y: top,
    width,
    height: bottom - top
  };
  const bands = accents.map((row): Mark => ({
    kind: 'rect',
    key: `${row.id}/card`,
    paint: 'accent tinted',
    x: x + 1,
    y: row.top,
    width: Math.max(0, width - 2),
    height: Math.min(bottom, row.bottom) - row.top
  }));
  return [card, ...bands];
}

/** How far a card stays from the lines: the rings that end a rung lie between. */
function inset(wide: boolean): number {
  return wide ? 36 : 28;
}
