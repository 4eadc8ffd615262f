/** Why there is no story: it could not be had, or is none. */
export class StoryRefused extends Error {
  constructor(
    readonly code: 'no-story' | 'bad-data',
    readonly issues: readonly string[]
  ) {
    super(issues.join('\n'));
  }
}
