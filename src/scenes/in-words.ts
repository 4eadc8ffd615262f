import type {Callout} from '../model/annotation.js';
import {isRecord} from '../model/path.js';
import {calloutMessages} from '../words/callout-messages.js';
import {actorName, expand} from '../words/expand.js';
import {named} from './named.js';
import type {Scene, SceneContext, SharedView, Table} from './scene.js';

/** A view's description: its own words where it has any, else what the scene computes; then its callouts. */
export function describeView(
  scene: Pick<Scene, 'describe'>,
  context: SceneContext,
  view: SharedView
): string {
  const callouts = named(context.callouts, view.callouts ?? []);
  return [view.alt ?? scene.describe(context, view), ...inWords(callouts, context)].join(' ');
}

/** A scene's data as rows, and over them what its callouts say. */
export function tableOf(scene: Pick<Scene, 'table'>, context: SceneContext): Table {
  const table = scene.table(context);
  return {...table, caption: [table.caption, ...inWords(context.callouts ?? [], context)].join(' ')};
}

function inWords(callouts: readonly Callout[], context: SceneContext): readonly string[] {
  const message = calloutMessages[context.messages.language];
  return callouts.map(({part, words}) => message(nameOf(part, context) ?? '', expand(words, context)));
}

/** What a part of a scene is called: by its own words, by those of its fact, or by the actor's name. */
function nameOf(id: string, context: SceneContext): string | undefined {
  const part = findPart(id, context.data) ?? {};
  const {label, title, fact: factId, actor: actorId} = part;
  const own = [label, title].find((words) => typeof words === 'string');
  const fact = typeof factId === 'string' ? context.facts.get(factId) : undefined;
  const actor = typeof actorId === 'string' ? context.actors.get(actorId) : undefined;
  return own === undefined ? (actorName(actor) ?? fact?.labelShort ?? fact?.label) : expand(own, context);
}

function findPart(id: string, within: unknown): Readonly<Record<string, unknown>> | undefined {
  if (isRecord(within) && within.id === id) return within;
  if (typeof within !== 'object' || within === null) return undefined;
  for (const each of Object.values(within)) {
    const found = findPart(id, each);
    if (found) return found;
  }
  return undefined;
}
