/** Why there is no story: it could not be had, is none, or cannot be told. */
export class StoryRefused extends Error {
  constructor(
    readonly code: 'no-story' | 'bad-data' | 'scene-failed',
    readonly issues: readonly string[]
  ) {
    super(issues.join('\n'));
  }
}
