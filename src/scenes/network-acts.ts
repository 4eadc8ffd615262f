import type {Mark, RuleMark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import {expand} from '../words/expand.js';
import type {NetworkData, NetworkView} from './network-language.js';
import {below, type Place, type Row} from './network-row.js';
import type {SceneContext} from './scene.js';

type Act = NonNullable<NetworkData['acts']>[number];

/** What a side does: an arm of its line towards the other, which it does not reach, with the words on it. */
export function drawAct(act: Act, context: SceneContext<NetworkData>, view: NetworkView, place: Place): Row {
  const {saying} = act;
  const speaks = saying !== undefined && view.sayings?.includes(saying.id) === true;
  const lit = [act.id, saying?.id ?? ''].some((id) => view.focus?.includes(id));
  const quiet = draw(act, undefined, context, lit, place);
  if (!saying) return quiet;
  const spoken = draw(act, saying, context, lit, place);
  const shown = speaks ? spoken : quiet;
  return {...shown, height: Math.max(quiet.height, spoken.height)};
}

/** What one side does at once is one thing with several arms: their ends are joined. */
export function joinArms(marks: readonly Mark[]): readonly Mark[] {
  const arms = marks.filter((mark): mark is RuleMark => mark.kind === 'rule' && mark.key.endsWith('/arm'));
  return arms.slice(1).flatMap((arm, i) => {
    const before = arms[i];
    if (before?.x2 !== arm.x2) return [];
    return [
      {...before, key: `${before.key}/join`, x1: arm.x2, y1: before.y2, y2: arm.y2, from: {y2: before.y2}}
    ];
  });
}

function draw(
  act: Act,
  saying: Act['saying'],
  context: SceneContext<NetworkData>,
  lit: boolean,
  {frame, xs, density}: Place
): Row {
  const {u, stretch} = frame;
  const {side} = act;
  const out = side === 'first' ? 1 : -1;
  const reach = (xs.second - xs.first) * (frame.wide ? 0.8 : 0.9);
  const x = xs[side] + out * 18 * u;
  const wide = reach - 26 * u;
  const large = density.name * (frame.wide ? 1.75 : 1.6) * u;
  const small = Math.max(13, density.name * 0.62) * u;
  const block = (
    id: string,
    role: string,
    text: string,
    top: number,
    style: {readonly font: 'display' | 'sans'; readonly size: number},
    paint: string,
    fact: string
  ) =>
    textBlock(
      {
        key: `${id}/${role}`,
        text: expand(text, context),
        x,
        top,
        maxWidth: wide,
        stretch,
        anchor: side === 'first' ? 'start' : 'end',
        paint,
        ...style
      },
      {fact, ...(lit && {lit: true as const})}
    );
  // A quote stands alone: under a title in another's words it would be heard as said to prove them.
  const {id, fact, by: source} = saying ?? act;
  const [role, text] = saying ? ['words', saying.words] : ['title', act.title];
  const words = block(id, role, text, 0, {font: 'display', size: large}, side, fact);
  const y = below(words, stretch) + 8 * u;
  const by = block(id, 'by', source, y + 9 * u, {font: 'sans', size: small}, 'soft', fact);
  const end = xs[side] + out * reach;
  const shared = {fact: act.fact, ...(lit && {lit: true as const})};
  const arm: Mark = {
    kind: 'rule',
    key: `${act.id}/arm`,
    paint: `${side} tie`,
    x1: xs[side],
    y1: y,
    x2: end,
    y2: y,
    weight: 2 * u,
    from: {x2: xs[side]},
    ...shared
  };
  return {
    id: act.id,
    marks: [arm, words, by],
    height: below(by, stretch),
    lit,
    leftOut: 0
  };
}
