import type {Check} from './shape.js';

/** Whether a value of the right type is what a check asks for. */
export function passes([name, limit]: Check, value: unknown): boolean {
  const {length} = value as {readonly length: number};
  switch (name) {
    case 'pattern':
      return new RegExp(limit, 'u').test(value as string);
    case 'shortest':
      return length >= limit;
    case 'longest':
      return length <= limit;
    case 'least':
      return (value as number) >= limit;
    case 'whole':
      return Number.isInteger(value);
    case 'finite':
      return Number.isFinite(value);
    case 'address':
      return URL.canParse(value as string);
  }
}
