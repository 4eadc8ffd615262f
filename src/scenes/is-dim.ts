import type {SharedView} from './scene.js';

/** Whether a thing steps back, because the view's focus is on others. */
export function isDim(id: string, {focus = []}: SharedView): boolean {
  return focus.length > 0 && !focus.includes(id);
}
