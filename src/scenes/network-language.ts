import * as v from 'valibot';
import {idOf, refersTo} from '../model/id.js';
import {atMost, most} from '../model/most.js';
import type {DeepReadonly} from '../model/readonly.js';
import type {SceneLanguage} from '../model/story.js';
import {viewEntries} from '../model/view.js';
import {textSchema} from '../model/words.js';
import {linkKinds} from './network-kinds.js';

const sideSchema = v.picklist(['first', 'second']);

/** A party or a place. Its name is the title, else the actor's; with both, the actor stands under the title. */
const nodeSchema = v.strictObject({
  id: idOf('node'),
  actor: v.optional(refersTo('actor')),
  fact: v.optional(refersTo('fact')),
  title: v.optional(textSchema),
  place: v.pipe(
    v.picklist(['between', 'first', 'second', 'spot']),
    v.description('Between the sides, attached to one of them, or standing free.')
  ),
  words: v.optional(v.pipe(textSchema, v.description('Said of it where the step speaks of it.'))),
  aside: v.optional(v.pipe(textSchema, v.description('A smaller line under `words`.')))
});

/** A node's id, or a side, or both of them. */
const endSchema = v.union([v.picklist(['first', 'second', 'both']), refersTo('node')]);

/** A link is a fact; its kind says how it is drawn. */
const linkSchema = v.strictObject({
  id: idOf('link'),
  fact: refersTo('fact'),
  kind: v.picklist(linkKinds),
  from: endSchema,
  to: endSchema,
  through: v.optional(v.pipe(refersTo('node'), v.description('Who stands between the two ends.'))),
  words: v.pipe(textSchema, v.description('The link in a few words, without the name of its node.')),
  aside: v.optional(v.pipe(textSchema, v.description('A smaller line under `words`.')))
});

/** A paper that some nodes put to both sides: a card behind their rungs. */
const frameSchema = v.strictObject({
  id: idOf('frame'),
  fact: refersTo('fact'),
  label: textSchema,
  core: v.pipe(textSchema, v.description('What it says, large where the step speaks of it.')),
  answer: v.pipe(textSchema, v.description('What is known of how a side took it.')),
  aside: v.optional(v.pipe(textSchema, v.description('A smaller line under these.'))),
  mutual: v.optional(
    v.pipe(v.boolean(), v.description('What it says is for each side to give the other: a stroke each way.'))
  ),
  nodes: v.pipe(v.array(refersTo('node')), v.minLength(1, 'at least one node'))
});

/** What one side does, in words on an arm of its line; and what it says as it does. */
const actSchema = v.strictObject({
  id: idOf('act'),
  fact: refersTo('fact'),
  side: sideSchema,
  title: textSchema,
  by: textSchema,
  saying: v.optional(
    v.strictObject({id: idOf('saying'), fact: refersTo('fact'), words: textSchema, by: textSchema})
  )
});

export const networkData = v.strictObject({
  subject: v.pipe(textSchema, v.description('What the links are, in a few words.')),
  nodes: v.pipe(
    v.array(nodeSchema),
    v.maxLength(most.nodes, atMost('nodes')),
    v.description('In the order from top to bottom; where room is short the last give way first.')
  ),
  links: v.pipe(v.array(linkSchema), v.maxLength(most.links, atMost('links'))),
  frames: v.optional(v.array(frameSchema)),
  acts: v.optional(v.array(actSchema)),
  spots: v.optional(v.pipe(textSchema, v.description('A heading over the places that stand free.')))
});

/** What is shown: nodes; of their links those named, or all; a frame; acts, and which of them speak. */
export const networkView = v.strictObject({
  ...viewEntries,
  nodes: v.array(refersTo('node')),
  links: v.optional(v.array(refersTo('link'))),
  frame: v.optional(refersTo('frame')),
  acts: v.optional(v.array(refersTo('act'))),
  sayings: v.optional(v.array(refersTo('saying')))
});

export type NetworkData = DeepReadonly<v.InferOutput<typeof networkData>>;
export type NetworkView = DeepReadonly<v.InferOutput<typeof networkView>>;

/** This kind’s part of the dataset’s language. */
export const networkLanguage: SceneLanguage = {kind: 'network', data: networkData, view: networkView};
