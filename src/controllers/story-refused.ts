/** Why there is no story: it could not be had, is none, lacks what is to be shown, or cannot be told. */
export class StoryRefused extends Error {
  constructor(
    readonly code: 'no-story' | 'bad-data' | 'no-scene' | 'scene-failed',
    readonly issues: readonly string[]
  ) {
    super(issues.join('\n'));
  }
}
