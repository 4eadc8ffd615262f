import type {Mark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import {expand} from '../words/expand.js';
import type {NetworkData, NetworkView} from './network-language.js';
import {below, middle, type Place, type Row} from './network-row.js';
import {sideNames} from './poles.js';
import type {SceneContext} from './scene.js';

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
      {fact: draft.fact, priority: font === 'sans' ? 1 : 0, ...(spoken && {lit: true as const})}
    );
  const pad = padding * u;
  const title = spoken
    ? block('label', draft.label, pad, 'sans', small)
    : block('label', draft.label, pad, 'italic', density.name * 0.95 * u);
  const labels = [title];
  const under = (gap: number) => Math.max(...labels.map((label) => below(label, stretch))) + gap * u;
  if (spoken) labels.push(block('core', draft.core, under(10), 'display', large));
  // What it says must not be read as agreed: how it was taken stands with it.
  if (!wide && density.words !== 'none')
    labels.push(block('answer', draft.answer, under(spoken ? 9 : 3), 'sans', 13 * u));
  return {id: draft.id, marks: labels, height: under(spoken ? (wide ? 34 : 12) : 0), lit: spoken, leftOut: 0};
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

/** What is known of how each side took the paper, outside its line, at the height of the first rung. */
export function drawAnswers(
  draft: Draft,
  y: number,
  context: SceneContext<NetworkData>,
  {frame, xs}: Place
): readonly Mark[] {
  const {u, wide, stretch, width} = frame;
  if (!wide) return [];
  return sideNames.map((side) =>
    textBlock(
      {
        key: `${draft.id}/${side}-answer`,
        text: expand(draft.answer, context),
        x: xs[side] + (side === 'first' ? -14 : 14) * u,
        top: y - 12 * u,
        maxWidth: Math.min(190 * u, (side === 'first' ? xs.first : width - xs.second) - 22 * u),
        font: 'sans',
        size: 14.5 * u,
        stretch,
        anchor: side === 'first' ? 'end' : 'start',
        paint: 'soft'
      },
      {fact: draft.fact, priority: 1}
    )
  );
}

/** How far a card stays from the lines: the rings that end a rung lie between. */
function inset(wide: boolean): number {
  return wide ? 36 : 28;
}
