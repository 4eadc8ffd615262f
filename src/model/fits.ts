import {valueAt} from './path.js';

/** What a value from elsewhere is to be: what a test says, a list of one form, an object with these keys, or this number. */
export type Form =
  ((value: unknown) => boolean) | readonly [Form, most?: number] | {readonly [key: string]: Form} | number;

/** The most items of a list whose form names no other number: as many as a story has facts. */
const mostItems = 2000;
/** The longest words, in characters: a description may go through all that a scene has. */
const longest = 60_000;

/** Whether a value from elsewhere has a form; what the form does not name may be anything. */
export function fits(value: unknown, form: Form): boolean {
  if (typeof form === 'function') return form(value);
  if (typeof form === 'number') return value === form;
  if (isListForm(form)) {
    const [item, most = mostItems] = form;
    return Array.isArray(value) && value.length <= most && value.every((each) => fits(each, item));
  }
  return Object.entries(form).every(([key, each]) => fits(valueAt(value, key), each));
}

/** A form: words, however hostile, of a length that can be shown. */
export function text(value: unknown): boolean {
  return typeof value === 'string' && value.length <= longest;
}

/** A form that may be left out. */
export function optional(form: Form): Form {
  return (value) => value === undefined || fits(value, form);
}

/** A form: a number from one to another. */
export function from(least: number, most: number): Form {
  return (value) => typeof value === 'number' && value >= least && value <= most;
}

function isListForm(form: Form): form is readonly [Form, number?] {
  return Array.isArray(form);
}
