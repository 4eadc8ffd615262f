/** Work that rests between its parts, so that a page can draw a frame before it goes on. */
export type InParts<Made> = Generator<undefined, Made, undefined>;

/** What is made already, or all parts that are left, one after the other. Throws what they throw. */
export function atOnce<Made extends object>(making: Made | InParts<Made>): Made {
  if (!('next' in making)) return making;
  for (;;) {
    const {done, value} = making.next();
    if (done) return value;
  }
}
