/**
 * How every build treats style sheets. `light-dark()` stays as it is written: made old, it would follow a
 * `color-scheme` of our own sheets only, and an element in another page has to follow that page's.
 */
export const css = {lightningcss: {exclude: 1 << 20}};
