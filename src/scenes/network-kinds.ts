/** The kinds of link, each with its own line and end. */
export const linkKinds = [
  'hosts',
  'mediates',
  'drafts',
  'represents',
  'ally',
  'backs',
  'warns',
  'bases',
  'proposed',
  'insisted',
  'agreed',
  'asked',
  'threat'
] as const;

export type LinkKind = (typeof linkKinds)[number];

/** How a kind of link is drawn. */
export interface Manner {
  readonly weight: number;
  readonly dash?: 'dots' | 'hatch';
  /** Two lines side by side. */
  readonly double?: true;
  /** A mark at an end: at a side's line, at the node, or wherever the link leads. */
  readonly end?: {
    readonly mark: 'ring' | 'disc' | 'square' | 'arrow';
    readonly at: 'line' | 'node' | 'target';
  };
  /** How far it stays from a side's line: it is put to that side, and no more. */
  readonly short?: number;
  /** How far it reaches from a side's line, where it must not reach the node. */
  readonly reach?: number;
  /** Whose colour it has. */
  readonly of: 'side' | 'node' | 'claimant';
}

export const manners: Readonly<Record<LinkKind, Manner>> = {
  hosts: {weight: 3, end: {mark: 'disc', at: 'line'}, short: 16, of: 'node'},
  mediates: {weight: 3, of: 'node'},
  drafts: {weight: 1.25, end: {mark: 'ring', at: 'line'}, short: 16, of: 'node'},
  represents: {weight: 1.25, double: true, end: {mark: 'arrow', at: 'target'}, short: 10, of: 'side'},
  ally: {weight: 5, end: {mark: 'disc', at: 'node'}, of: 'side'},
  backs: {weight: 2, dash: 'hatch', reach: 28, of: 'claimant'},
  warns: {weight: 2, dash: 'dots', short: 12, of: 'node'},
  bases: {weight: 2, end: {mark: 'square', at: 'node'}, of: 'side'},
  proposed: {weight: 2, end: {mark: 'arrow', at: 'target'}, of: 'side'},
  insisted: {weight: 2, end: {mark: 'arrow', at: 'target'}, of: 'side'},
  agreed: {weight: 1.25, end: {mark: 'arrow', at: 'target'}, of: 'side'},
  asked: {weight: 1.25, end: {mark: 'ring', at: 'target'}, of: 'side'},
  // A warning is words, whoever gives it: dashes with a head would be read as a flight, dots are not.
  threat: {weight: 3, dash: 'dots', end: {mark: 'arrow', at: 'target'}, short: 8, of: 'node'}
};

/** The kinds that settle on a place: their node is a place with a mark of its own. */
export const choosing: ReadonlySet<LinkKind> = new Set(['proposed', 'insisted', 'agreed']);
