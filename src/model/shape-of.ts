import type * as v from 'valibot';
import type {Check, ObjectShape, Shape, StoryShape, Tags} from './shape.js';
import {storySchema, type SceneLanguage} from './story.js';

/** What is read of a schema; valibot keeps all of it in the open. */
interface Schema {
  readonly kind: 'schema';
  readonly type: string;
  readonly pipe?: readonly (Schema | Action)[];
  readonly wrapped: Schema;
  readonly entries: Readonly<Record<string, Schema>>;
  readonly item: Schema;
  readonly items: readonly Schema[];
  readonly key: string;
  /** Of a union the schemas, of a picklist the values. */
  readonly options: readonly unknown[];
  readonly literal: unknown;
}

/** What follows a schema in a pipe. */
interface Action {
  readonly kind: 'validation' | 'metadata';
  readonly type: string;
  readonly requirement: unknown;
  readonly message?: unknown;
  readonly metadata: Tags;
  readonly description: string;
}

/** The shape of a story for these kinds of scene. */
export function storyShape(kinds: readonly SceneLanguage[]): StoryShape {
  return {
    story: shapeOf(storySchema(kinds)),
    views: Object.fromEntries(kinds.map(({kind, view}) => [kind, shapeOf(view)]))
  };
}

/** A schema as plain data. Throws at what no shape has a word for. */
export function shapeOf(schema: v.GenericSchema): Shape {
  return toShape(schema as unknown as Schema);
}

function toShape(schema: Schema): Shape {
  const actions = actionsOf(schema);
  const checks = actions.flatMap((action) => (action.kind === 'validation' ? [toCheck(action)] : []));
  const about = actions.findLast(({type}) => type === 'description')?.description;
  const tags = Object.assign({}, ...actions.map(({metadata}) => metadata)) as Tags;
  return {
    ...bare(schema),
    ...(checks.length > 0 && {checks}),
    ...(Object.keys(tags).length > 0 && {tags}),
    ...(about !== undefined && {about})
  };
}

function bare(schema: Schema): Shape {
  switch (schema.type) {
    case 'optional':
      return {optional: toShape(schema.wrapped)};
    case 'strict_object':
      return {
        keys: Object.fromEntries(Object.entries(schema.entries).map(([k, each]) => [k, toShape(each)]))
      };
    case 'array':
      return {list: toShape(schema.item)};
    case 'strict_tuple':
      return {tuple: schema.items.map(toShape)};
    case 'union':
      return {either: (schema.options as readonly Schema[]).map(toShape)};
    case 'variant':
      return {by: schema.key, of: (schema.options as readonly Schema[]).map(toShape) as ObjectShape[]};
    case 'picklist':
      return {choices: schema.options};
    case 'literal':
      return {choices: [schema.literal]};
    case 'string':
    case 'number':
    case 'boolean':
      return {is: schema.type};
    // The one custom schema is that of a view whose kind is not known yet.
    case 'custom':
      return {is: 'object'};
    default:
      throw new Error(`no shape for a schema of type ${schema.type}`);
  }
}

/** What is asked beyond the type, in order; a pipe may begin with another. */
function actionsOf({pipe: [first, ...rest] = []}: Schema): readonly Action[] {
  return [...(first ? actionsOf(first as Schema) : []), ...(rest as readonly Action[])];
}

function toCheck({type, requirement, message}: Action): Check {
  const expected = typeof message === 'string' ? message : undefined;
  if (requirement instanceof RegExp) return ['pattern', requirement.source, expected ?? 'another form'];
  const limit = Number(requirement);
  switch (type) {
    case 'non_empty':
      return ['shortest', 1, expected ?? 'something'];
    case 'min_length':
      return ['shortest', limit, expected ?? `at least ${limit}`];
    case 'max_length':
      return ['longest', limit, expected ?? `at most ${limit}`];
    case 'min_value':
      return ['least', limit, expected ?? `at least ${limit}`];
    case 'integer':
      return ['whole', expected ?? 'a whole number'];
    case 'finite':
      return ['finite', expected ?? 'a number'];
    case 'url':
      return ['address', expected ?? 'a full address'];
    default:
      throw new Error(`no check for an action of type ${type}`);
  }
}
