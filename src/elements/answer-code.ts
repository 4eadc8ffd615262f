import type {AnswerPopover} from './answer-popover.js';

/** What opens answers, when a figure's reader first asks for one. The article's page has it at hand: `answer-code-at-hand.ts`. */
export async function answerCode(): Promise<typeof AnswerPopover> {
  return (await import('./answer-popover.js')).AnswerPopover;
}
