/** Inherited, as custom properties are, each frame of scrolling would restyle all that the story holds. */
export function keepProgressHere(): void {
  try {
    CSS.registerProperty({name: '--story-progress', syntax: '<number>', inherits: false, initialValue: '0'});
  } catch {
    // Registered already, or the browser does not know how.
  }
}
