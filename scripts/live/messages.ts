import type {Fault} from '../../src/model/fault.js';

/**
 * What the development server tells its pages of the story's file: its errors, or the new page, whose drawings may be
 * blank where they have yet to be made; these come in a page of their own.
 */
export interface Live {
  readonly faults: readonly Fault[];
  readonly html?: string;
  readonly drawn?: string;
}

declare module 'vite/types/customEvent.js' {
  interface CustomEventMap {
    'story:live': Live;
    'story:ask': undefined;
  }
}
