/** What this reads of a JSON Schema. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  /** The checker's own tags: whose id may stand here, what it is the id of, what a string is. */
  readonly refers?: string;
  readonly id?: string;
  readonly is?: string;
}

interface Row {
  readonly key: string;
  /** When it may be there or left out; empty where it must be there. */
  readonly when: string;
  readonly is: string;
  readonly does: string;
  readonly example: string;
}

interface Limits {
  /** Keys that are left out. */
  readonly without?: readonly string[];
  /** Paths of keys of which nothing inside is told. */
  readonly closed?: readonly string[];
}

/** A table of the keys of an object, or of all its alternatives; the keys of the objects in it as paths. */
export function keyTable(schema: JsonSchema, limits: Limits = {}): string {
  const rows = rowsOf(schema, '', limits);
  if (rows.length === 0) return 'No keys of its own.';
  const lines = rows.map(({key, when, is, does, example}) =>
    ['', `\`${key}\`${when && ` _${when}_`}`, is, does, example && `\`${example}\``, ''].join(' | ').trim()
  );
  return ['| key | is | does | for example |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

/** The alternatives of a schema that are objects; itself where it has none. */
export function alternatives(schema: JsonSchema): readonly JsonSchema[] {
  const list = schema.anyOf ?? schema.oneOf;
  const objects = list?.flatMap(alternatives).filter(({properties}) => properties) ?? [];
  return objects.length > 0 ? objects : [schema];
}

function rowsOf(schema: JsonSchema, path: string, limits: Limits): readonly Row[] {
  const {without = [], closed = []} = limits;
  const found = alternatives(schema);
  const seen = new Set<string>();
  return found.flatMap(({properties = {}}) =>
    Object.entries(properties).flatMap(([name, value]) => {
      const key = path + name;
      if (seen.has(key) || without.includes(key)) return [];
      seen.add(key);
      const [does = '', example = ''] = cell(value.description ?? '').split(' For example: ');
      const choices = found.flatMap(({properties}) => properties?.[name] ?? []);
      const is = [...new Set(choices.map(typeOf))].join(' or ');
      const row = {key, when: whenOf(name, found), is, does, example};
      const item = closed.includes(key) ? undefined : itemOf(value);
      return [row, ...(item ? rowsOf(item, `${key}${item === value ? '.' : '[].'}`, limits) : [])];
    })
  );
}

/** For which of the alternatives a key is, by what tells them apart; and whether it may be left out. */
function whenOf(name: string, among: readonly JsonSchema[]): string {
  const having = among.filter(({properties}) => properties?.[name]);
  const [teller] =
    Object.entries(among[0]?.properties ?? {}).find(([, {const: value}]) => value !== undefined) ?? [];
  const told = having
    .flatMap(({properties}) => properties?.[teller ?? '']?.const ?? [])
    .map(String)
    .join(', ');
  const some = having.length < among.length ? told || 'or none' : '';
  const must = having.every(({required}) => required?.includes(name));
  return [some, must || some === 'or none' ? '' : 'or none'].filter((each) => each !== '').join(', ');
}

/** The object that a key holds, or a list of which it holds. */
function itemOf(schema: JsonSchema): JsonSchema | undefined {
  if (alternatives(schema).some(({properties}) => properties)) return schema;
  const {items} = schema;
  if (!items || isList(items)) return undefined;
  return itemOf(items) && items;
}

function typeOf(schema: JsonSchema): string {
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((each) => `\`${JSON.stringify(each)}\``).join(', ');
  if (schema.id !== undefined) return 'a new id';
  if (schema.refers !== undefined) return idOf(schema.refers);
  if (schema.is !== undefined) return kinds[schema.is] ?? schema.is;
  if (schema.type === 'array') return listOf(schema.items ?? {});
  const list = schema.anyOf ?? schema.oneOf;
  if (list && !alternatives(schema).some(({properties}) => properties)) return list.map(typeOf).join(' or ');
  return types[schema.type ?? ''] ?? 'an object';
}

function idOf(kind: string): string {
  return kind === 'any' ? 'an id' : `the id of ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

function listOf(items: NonNullable<JsonSchema['items']>): string {
  if (isList(items)) return `a list: ${items.map(typeOf).join(', ')}`;
  const each = typeOf(items);
  return each === 'an object' ? 'a list of objects' : `a list: ${each}`;
}

const isList = (items: JsonSchema['items']): items is readonly JsonSchema[] => Array.isArray(items);

const types: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`'
};

const kinds: Readonly<Record<string, string>> = {
  prose: 'text, with `{id}`',
  quote: 'at most eight words',
  date: 'a day, or a year',
  zone: 'a time zone',
  language: 'a language’s tag'
};

/** Fit for a cell of a table. */
function cell(words: string): string {
  return words.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
