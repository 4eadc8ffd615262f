import type {Mark, RuleMark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import {expand} from '../words/expand.js';
import type {NetworkData, NetworkView} from './network-language.js';
import type {Frame} from './frame.js';
import {below, type Place, type Row} from './network-row.js';
import type {SceneContext} from './scene.js';

type Act = NonNullable<NetworkData['acts']>[number];

/** How far from its line a trunk splits, and the words begin past that. */
const split = 20;

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

/**
 * What one side does at once is one thing with several arms: a trunk leaves its line, splits on an upright before
 * the words, and goes on in the arms. Ends that met at the far side would be a loop.
 */
export function joinArms(marks: readonly Mark[], {u}: Frame): readonly Mark[] {
  const arms = marks.filter(isArm);
  return marks.flatMap((mark): readonly Mark[] => {
    if (!isArm(mark)) return [mark];
    const {x1, x2, key} = mark;
    const all = arms.filter((arm) => arm.x1 === x1);
    const [from, to] = [all[0]!.y1, all.at(-1)!.y1];
    if (from === to) return [mark];
    const x = x1 + Math.sign(x2 - x1) * split * u;
    const arm = {...mark, x1: x, from: {x2: x}};
    if (mark !== all[0]) return [arm];
    const y = (from + to) / 2;
    return [
      {...mark, key: `${key}/trunk`, x2: x, y1: y, y2: y},
      {...mark, key: `${key}/join`, x1: x, x2: x, y1: from, y2: to, from: {y1: y, y2: y}},
      arm
    ];
  });
}

function isArm(mark: Mark): mark is RuleMark {
  return mark.kind === 'rule' && mark.key.endsWith('/arm');
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
  const reach = (xs.second - xs.first) * 0.9;
  const x = xs[side] + out * (split + 14) * u;
  const wide = reach - (split + 14) * u;
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
  const y = below(words, stretch) + 13 * u;
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
