/** The words for ways of reading: what leads through the story, and the reader's choices. */
export interface ReadingMessages {
  readonly previous: string;
  readonly next: string;
  readonly controls: string;
  readonly step: (place: string, chapter: string) => string;
  readonly contents: string;
  readonly skipTo: string;
  readonly skipPast: string;
  readonly mode: string;
  readonly modes: Readonly<Record<'auto' | 'stacked' | 'steps', string>>;
  readonly lessMotion: string;
  readonly addressOf: {
    readonly chapter: (title: string) => string;
    readonly step: (number: string) => string;
  };
  readonly copied: string;
}

export const readingInEnglish: ReadingMessages = {
  previous: 'Previous',
  next: 'Next',
  controls: 'Steps',
  step: (place, chapter) => `Step ${place}: ${chapter}`,
  contents: 'Contents',
  skipTo: 'To the story',
  skipPast: 'Past the story, to every fact',
  mode: 'Reading',
  modes: {auto: 'Scrolling', stacked: 'All figures in the text', steps: 'One step at a time'},
  lessMotion: 'Less motion',
  addressOf: {chapter: (title) => `Address of “${title}”`, step: (number) => `Address of step ${number}`},
  copied: 'Link copied'
};
