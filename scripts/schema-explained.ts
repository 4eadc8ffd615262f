import {wordsFor} from './schema-words.js';

interface Json {
  readonly [key: string]: unknown;
}

/**
 * A JSON Schema in which every key says what it does, with an example, as editors show on hovering. Not as
 * `examples`: editors would offer those, beside the ids that there really are.
 */
export function explained(schema: object): Json {
  return explain(schema, []) as Json;
}

function explain(at: unknown, path: readonly string[]): unknown {
  if (Array.isArray(at)) return at.map((item) => explain(item, path));
  if (typeof at !== 'object' || at === null) return at;
  const made = Object.entries({...at, ...choices(at as Json)}).map(([key, value]) => [
    key,
    key === 'properties' ? properties(value as Json, path) : explain(value, path)
  ]);
  return Object.fromEntries(made);
}

/**
 * The key that tells alternatives apart, with all that it can be: without it an editor that has settled on one
 * alternative offers the others no more.
 */
function choices(at: Json): Json {
  const found = alternatives(at).flatMap(({properties = {}}) => Object.entries(properties));
  const consts = found.flatMap(([key, schema]) =>
    schema.const === undefined ? [] : [[key, schema.const] as const]
  );
  const [key] = consts[0] ?? [];
  if (key === undefined || at.properties) return {};
  return {properties: {[key]: {enum: [...new Set(consts.map(([, value]) => value))]}}};
}

function alternatives(at: Json): readonly {readonly properties?: Readonly<Record<string, Json>>}[] {
  const list = (at.anyOf ?? at.oneOf) as readonly Json[] | undefined;
  return list?.flatMap((each) => [each, ...alternatives(each)]) ?? [];
}

function properties(entries: Json, path: readonly string[]): Json {
  return Object.fromEntries(
    Object.entries(entries).map(([name, value]) => {
      const here = [...path, name];
      const schema = explain(value, here) as Json;
      const known = wordsFor(path.length === 0 ? ['root', name] : here);
      if (!known) return [name, schema];
      const {description: own} = schema;
      const words = known.words ?? (typeof own === 'string' ? own : '');
      const description = `${words} For example: ${JSON.stringify(known.example)}`;
      return [name, {...schema, description}];
    })
  );
}
