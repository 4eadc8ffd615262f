/** The reader has come to another step. Bubbles, and leaves shadow roots. */
export class StoryStepEvent extends Event {
  static readonly type = 'story-step';
  constructor(
    /** The step's id; undefined before the first step. */
    readonly step: string | undefined,
    readonly index: number,
    /** The index of the step before; -1 if none. */
    readonly previous: number,
    /** What brought them: the opening of the page, a key, a button; all else, links too, scrolls. */
    readonly reason: 'scroll' | 'load' | 'key' | 'button'
  ) {
    super(StoryStepEvent.type, {bubbles: true, composed: true});
  }
}

/** A figure has a new drawing: its scene is there, and laid out for its room. */
export class StoryReadyEvent extends Event {
  static readonly type = 'story-ready';
  constructor(
    /** The marks move to their places from where they were. */
    readonly animated: boolean
  ) {
    super(StoryReadyEvent.type, {bubbles: true, composed: true});
  }
}

/** A part of a story cannot be shown; its fallback stays, and the rest goes on. */
export class StoryErrorEvent extends Event {
  static readonly type = 'story-error';
  constructor(
    /** `no-story`: nothing came from `src`; `bad-data`: what came is no story, and the issues say what in it. */
    readonly code: 'no-story' | 'bad-data' | 'no-scene' | 'no-fact' | 'scene-failed' | 'no-geography',
    readonly issues: readonly string[]
  ) {
    super(StoryErrorEvent.type, {bubbles: true, composed: true});
  }
}

/**
 * The reader looks at a datum, in the text or in a drawing: it can be marked wherever else it stands. Bubbles, and
 * leaves shadow roots.
 */
export class StoryMarkEvent extends Event {
  static readonly type = 'story-mark';
  constructor(
    /** The id of a fact or an actor; undefined when the reader looks away. */
    readonly ref: string | undefined
  ) {
    super(StoryMarkEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'story-step': StoryStepEvent;
    'story-ready': StoryReadyEvent;
    'story-error': StoryErrorEvent;
    'story-mark': StoryMarkEvent;
  }
}
