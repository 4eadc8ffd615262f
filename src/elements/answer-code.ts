import type {figureAnswers} from './figure-answers.js';

/** What opens answers, when a figure's reader first asks for one. The article's page has it at hand: `answer-code-at-hand.ts`. */
export async function answerCode(): Promise<typeof figureAnswers> {
  return (await import('./figure-answers.js')).figureAnswers;
}
