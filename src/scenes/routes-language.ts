import * as v from 'valibot';
import {countryCode} from '../model/geography.js';
import {idOf, refersTo} from '../model/id.js';
import {atMost, most} from '../model/most.js';
import type {DeepReadonly} from '../model/readonly.js';
import type {SceneLanguage} from '../model/story.js';
import {viewEntries} from '../model/view.js';
import {textSchema, wordsSchema} from '../model/words.js';

/** How a border is drawn and called. A road has two edges and is white between; each is also a word. */
const statusSchema = v.strictObject({
  id: idOf('status'),
  word: wordsSchema,
  line: v.picklist(['road', 'dashes', 'band'])
});

const routeSchema = v.strictObject({
  id: idOf('route'),
  country: countryCode,
  actor: refersTo('actor'),
  fact: refersTo('fact'),
  status: refersTo('status'),
  words: v.pipe(textSchema, v.description('The status as it stands under the neighbour’s name.')),
  borderOnly: v.optional(
    v.pipe(v.boolean(), v.description('The status is that of the border area, not of the whole country.'))
  )
});

/** Things said that lie nowhere on a map: they stand beside it. */
const listSchema = v.strictObject({
  id: idOf('list'),
  title: textSchema,
  items: v.pipe(
    v.array(v.strictObject({id: idOf('item'), fact: refersTo('fact'), words: textSchema})),
    v.minLength(1, 'at least one item')
  ),
  by: textSchema
});

/** A number of people, drawn one by one beside the map: where they are is not said. */
const countSchema = v.strictObject({
  id: idOf('count'),
  fact: refersTo('fact'),
  words: textSchema,
  by: textSchema
});

/** Who stands in for a side that has nobody there: a line from that side to the place. */
const standInSchema = v.strictObject({
  id: idOf('stand-in'),
  fact: refersTo('fact'),
  side: v.picklist(['first', 'second']),
  place: refersTo('place'),
  title: textSchema,
  words: textSchema,
  aside: v.optional(textSchema)
});

export const routesData = v.strictObject({
  subject: v.pipe(textSchema, v.description('What the map is of, in a few words.')),
  home: v.strictObject({
    country: countryCode,
    actor: refersTo('actor'),
    side: v.optional(v.picklist(['first', 'second']))
  }),
  centre: v.pipe(refersTo('place'), v.description('From where all directions on the map are true.')),
  statuses: v.array(statusSchema),
  routes: v.pipe(
    v.array(routeSchema),
    v.minLength(1, 'at least one neighbour'),
    v.maxLength(most.routes, atMost('routes'))
  ),
  lists: v.optional(v.array(listSchema)),
  counts: v.optional(v.array(countSchema)),
  standIns: v.optional(v.array(standInSchema))
});

/** The map moves, its projection stays: `frame` and `along` say what it takes in, the home country if nothing. */
export const routesView = v.strictObject({
  ...viewEntries,
  frame: v.optional(
    v.pipe(
      v.array(countryCode),
      v.description('Countries that the map takes in; with an empty list there is no map.')
    )
  ),
  along: v.optional(v.pipe(v.array(refersTo('route')), v.description('Shared borders that it takes in.'))),
  routes: v.optional(v.pipe(v.array(refersTo('route')), v.description('Neighbours whose border is marked.'))),
  list: v.optional(refersTo('list')),
  count: v.optional(refersTo('count')),
  standIn: v.optional(refersTo('stand-in'))
});

export type RoutesData = DeepReadonly<v.InferOutput<typeof routesData>>;
export type RoutesView = DeepReadonly<v.InferOutput<typeof routesView>>;

/** This kind’s part of the dataset’s language. */
export const routesLanguage: SceneLanguage = {kind: 'routes', data: routesData, view: routesView};
