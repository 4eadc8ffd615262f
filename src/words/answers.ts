import type {Actor} from '../model/actor.js';
import type {MapPlace} from '../model/geography.js';
import type {Note} from '../model/note.js';
import type {References} from './expand.js';
import type {Called} from './place-in-source.js';

/** What an answer is made from. */
export interface Answers extends References, Called {
  readonly notes: ReadonlyMap<string, Note>;
  readonly places: ReadonlyMap<string, MapPlace>;
  readonly sides: {readonly first: Actor; readonly second: Actor};
  /** How far the story can be trusted, as its dataset has it. */
  readonly status: string;
  /** The page that has the ledger; empty for this one. */
  readonly address: string;
  /** What the editors read into a fact in order to draw it. */
  readonly codings: ReadonlyMap<string, readonly {readonly as: string; readonly rule: string}[]>;
}
