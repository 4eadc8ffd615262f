/**
 * What a value must be, as plain data: the schemas without their library, so that a page can check a story from
 * elsewhere without loading it. Made by `shapeOf`, read by `walk`.
 */
export type Shape =
  OptionalShape | ObjectShape | ListShape | TupleShape | UnionShape | VariantShape | ChoiceShape | LeafShape;

export interface OptionalShape extends Described {
  readonly optional: Shape;
}
/** An object with these keys and no others. */
export interface ObjectShape extends Described {
  readonly keys: Readonly<Record<string, Shape>>;
}
export interface ListShape extends Described {
  readonly list: Shape;
  readonly checks?: readonly Check[];
}
export interface TupleShape extends Described {
  readonly tuple: readonly Shape[];
}
export interface UnionShape extends Described {
  readonly either: readonly Shape[];
}
/** Of these objects the one that has its own word under a key. */
export interface VariantShape extends Described {
  readonly by: string;
  readonly of: readonly ObjectShape[];
}
export interface ChoiceShape extends Described {
  readonly choices: readonly unknown[];
}
export interface LeafShape extends Described {
  /** Of an object no more is asked than that it is one. */
  readonly is: 'string' | 'number' | 'boolean' | 'object';
  readonly checks?: readonly Check[];
  readonly tags?: Tags;
}

/** What the checker knows of a string besides: what it names, what it refers to, what else it must be. */
export type Tags = Readonly<Partial<Record<'id' | 'refers' | 'is', string>>>;

/** One thing more that is asked, by its name; the last is what to say is expected. */
export type Check =
  | readonly [name: 'pattern', source: string, expected: string]
  | readonly [name: 'shortest' | 'longest' | 'least', limit: number, expected: string]
  | readonly [name: 'address' | 'whole' | 'finite', expected: string];

interface Described {
  /** For whoever writes a story; it changes no verdict. */
  readonly about?: string;
}

/** The shape of a story for some kinds of scene; views are read by that of their chapter's scene. */
export interface StoryShape {
  readonly story: Shape;
  /** By the names of the kinds. */
  readonly views: Readonly<Record<string, Shape>>;
}

/** The shape of what stands in a list under a key, by its own keys. */
export function itemKeys(shape: Shape, list: string): ObjectShape['keys'] {
  const at = 'keys' in shape ? shape.keys[list] : undefined;
  return at && 'list' in at && 'keys' in at.list ? at.list.keys : {};
}

/** What a shape asks for, in a few words. */
export function nameOf(shape: Shape): string {
  const {about} = shape;
  return about === undefined ? typeOf(shape) : `${typeOf(shape)} (${about.replace(/\.$/, '')})`;
}

/** The type that a shape asks for. */
export function typeOf(shape: Shape): string {
  if ('choices' in shape) {
    const {choices} = shape;
    return choices.length === 1 ? list(choices) : `one of ${list(choices)}`;
  }
  if ('is' in shape) return shape.is === 'boolean' ? 'true or false' : `${article(shape.is)} ${shape.is}`;
  return 'list' in shape || 'tuple' in shape ? 'a list' : 'an object';
}

/** Values as JSON, one after another. */
export function list(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(', ');
}

const article = (noun: string) => (/^[aeiou]/.test(noun) ? 'an' : 'a');
