import * as v from 'valibot';

/** What the walk must know of the schemas that hold other schemas; valibot keeps all of it in the open. */
export interface ObjectSchema {
  readonly type: 'strict_object';
  readonly entries: Readonly<Record<string, v.GenericSchema & {readonly literal?: unknown}>>;
}
export interface ListSchema {
  readonly type: 'array';
  readonly item: v.GenericSchema;
}
export interface TupleSchema {
  readonly type: 'strict_tuple';
  readonly items: readonly v.GenericSchema[];
}
export interface VariantSchema {
  readonly type: 'variant';
  readonly key: string;
  readonly options: readonly (v.GenericSchema & ObjectSchema)[];
}
interface UnionSchema {
  readonly type: 'union';
  readonly options: readonly v.GenericSchema[];
}
interface OptionalSchema {
  readonly type: 'optional';
  readonly wrapped: v.GenericSchema;
}
export type Composite =
  ObjectSchema | ListSchema | TupleSchema | VariantSchema | UnionSchema | OptionalSchema;

/** What a schema asks for, in a few words. */
export function nameOf(schema: v.GenericSchema): string {
  const description = v.getDescription(schema);
  return description ? `${article(schema)} (${description.replace(/\.$/, '')})` : article(schema);
}

/** The type that a schema asks for. */
export function article(schema: v.GenericSchema): string {
  if (schema.type in articles) return articles[schema.type] ?? schema.type;
  const choices = choicesOf(schema);
  if (choices) return choices.length === 1 ? JSON.stringify(choices[0]) : `one of ${list(choices)}`;
  return schema.expects;
}

/** The values that a picklist or a literal allows. */
export function choicesOf(schema: v.GenericSchema): readonly unknown[] | undefined {
  if (schema.type === 'picklist') return (schema as unknown as {options: unknown[]}).options;
  return schema.type === 'literal' ? [(schema as unknown as {literal: unknown}).literal] : undefined;
}

/** Values as JSON, one after another. */
export function list(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(', ');
}

const articles: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  strict_tuple: 'a list',
  strict_object: 'an object',
  custom: 'an object',
  variant: 'an object',
  union: 'an object'
};
