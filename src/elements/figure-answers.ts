import {answersOf} from '../scenes/answers.js';
import {codingScene} from '../scenes/lent-codings.js';
import {AnswerPopover} from './answer-popover.js';
import type {StoryFigure} from './story-figure.js';

/** The answers that the marks of a figure open, from its story. */
export function figureAnswers(host: StoryFigure): AnswerPopover {
  return new AnswerPopover(host, () => host.story && answersOf(host.story, codingScene));
}
