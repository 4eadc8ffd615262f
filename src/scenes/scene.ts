import type {Box} from '../marks/box.js';
import type {Mark} from '../marks/mark.js';
import type {Actor} from '../model/actor.js';
import type {Callout, Nudge, PartColour} from '../model/annotation.js';
import type {GeographyEntry} from '../model/geography.js';
import type {Note} from '../model/note.js';
import type {SceneEntry} from '../model/story.js';
import type {References} from '../words/expand.js';
import type {Annotate} from './frame.js';
import type {Geography} from './geography.js';
import type {InParts} from './in-parts.js';

/** The room for a drawing, in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
  /** The reader's text size: 16 by default. Every length of type is a multiple of it. */
  readonly em: number;
  /** How much wider the reader's letters run than the chart font's; 1 where that font is used. */
  readonly stretch: number;
}

/** All that a scene may know. */
export interface SceneContext<Data = unknown> extends References {
  readonly data: Data;
  /** Notes for views to name, and parts in another colour than their own. */
  readonly callouts?: readonly Callout[];
  readonly colours?: readonly PartColour[];
  readonly dir: 'ltr' | 'rtl';
  readonly sides: {readonly first: Actor; readonly second: Actor};
  readonly notes: ReadonlyMap<string, Note>;
  /** What the story says of its maps: whose outlines, which places. */
  readonly map?: GeographyEntry;
  /** The outlines, once they have arrived. */
  readonly geography?: Geography;
  /** What adds notes, nudges and colours to a drawing, where the story has any. */
  readonly annotate?: Annotate;
  /** What `prepare` gave when the page was built. */
  readonly prepared?: unknown;
  /** The part of the stage that no card covers; all of it when left out. */
  readonly area?: Box;
}

/** What finds the scene that draws an entry of a story’s, among those that are at hand. */
export type SceneOf = (entry: SceneEntry) => Scene | undefined;

/** What every kind of view shares. */
export interface SharedView {
  readonly focus?: readonly string[] | undefined;
  readonly headline?: string | undefined;
  readonly alt?: string | undefined;
  readonly callouts?: readonly string[] | undefined;
  readonly nudges?: readonly Nudge[] | undefined;
}

/** The same data as the drawing, as rows of words. The first cell of a row is its header. */
export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What the editors read into a fact in order to draw it; always shown as theirs. */
export interface Coding {
  readonly fact: string;
  /** What was coded as what, such as a matter and a side, and how it is drawn. */
  readonly as: string;
  /** Why: the rule that it follows. */
  readonly rule: string;
}

/**
 * One kind of figure. Its functions are pure and total: the same arguments give equal results, and a view
 * says how things are, never what changes.
 */
export interface Scene<Data = unknown, View extends SharedView = SharedView> {
  readonly kind: string;
  /** Whether a view is a map: it waits for the outlines, and is drawn without them only when none can be had. */
  isMap?(view: View): boolean;
  /**
   * The drawing, in paint order; in parts where a slow phone could not lay it out between two frames. Layout runs left
   * to right; `stage` mirrors it for other languages.
   */
  layout(context: SceneContext<Data>, view: View, size: Size): readonly Mark[] | InParts<readonly Mark[]>;
  /**
   * What takes longer than a frame to work out, and is the same in every view and window: the build does it, and the
   * page brings it along as data. Undefined where that is not worth its bytes.
   */
  prepare?(context: SceneContext<Data>): unknown;
  /** What the picture says, in a sentence or two, with its main figure. */
  describe(context: SceneContext<Data>, view: View): string;
  table(context: SceneContext<Data>): Table;
  /** The codings behind the drawing, where it has any. */
  codings?(context: SceneContext<Data>): readonly Coding[];
}
