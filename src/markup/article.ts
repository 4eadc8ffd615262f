import type {Chapter, SceneEntry, Step, Story} from '../model/story.js';
import {lookups, sceneContext, type StageStory} from '../scenes/context.js';
import type {Geography} from '../scenes/geography.js';
import {tableOf} from '../scenes/in-words.js';
import type {Scene, SceneContext, SceneOf} from '../scenes/scene.js';
import {expand} from '../words/expand.js';
import {escape} from './escape.js';
import {dataTable, staticFigure, stillDrawing} from './figure.js';
import {ledger, type Files} from './ledger.js';
import {opening} from './opening.js';
import {prose} from './prose.js';
import {stems} from './stems.js';
import {pageMessages} from '../words/page-messages.js';
import {readingMessages} from '../words/reading-messages.js';

interface Stage {
  readonly entry: SceneEntry;
  readonly scene: Scene;
  readonly context: SceneContext;
}

/**
 * The whole story as HTML: every word, a finished figure for each distinct view, tables, the ledger, and
 * beside it, as data, what the stages need.
 */
export function article(story: Story, sceneOf: SceneOf, geography?: Geography, files?: Files): string {
  return `<story-scroll>${data(story, sceneOf)}${told(story, sceneOf, geography, files)}</story-scroll>`;
}

/** What stands in a story's element: its opening, its chapters, its ledger. */
export function told(story: Story, sceneOf: SceneOf, geography?: Geography, files?: Files): string {
  const chapters = story.chapters.map((chapter, i) => chapterHtml(chapter, i, story, sceneOf, geography));
  return `${opening(story)}${chapters.join('')}${ledger(story, sceneOf, files)}`;
}

/** The story's own words for the page's head. */
export function headOf(story: Story): {readonly title: string; readonly description: string} {
  return {title: escape(story.title), description: escape(expand(story.dek, lookups(story)))};
}

function chapterHtml(
  chapter: Chapter,
  index: number,
  story: Story,
  sceneOf: SceneOf,
  geography?: Geography
): string {
  const {messages, language} = lookups(story);
  const {opening, placeOf} = readingMessages[messages.language];
  const before = story.chapters.slice(0, index).reduce((sum, {steps}) => sum + steps.length, 0);
  const stage = stageOf(chapter, story, sceneOf, geography);
  const number = (n: number) => new Intl.NumberFormat(language).format(n);
  const place = index === 0 ? opening : placeOf(number(index), number(story.chapters.length - 1));
  const kicker = index === 0 ? '' : `<span class="chapter-number">${number(index)}</span> `;
  const anchors = (chapter.was ?? []).map((id) => `<span id="${id}"></span>`).join('');
  const isCaptioned = chapter.steps.some(({caption}) => caption !== undefined);
  const name = `${kicker}<span>${escape(chapter.title)}</span>`;
  const steps = chapter.steps.map((step, i) =>
    stepHtml(
      step,
      number(before + i + 1),
      i === 0
        ? `<div class="heading"><h2>${name}</h2>${anchor(chapter.id, pageMessages[messages.language].addressOf.chapter(chapter.title))}</div>`
        : `<p class="kicker" aria-hidden="true">${name}</p>`,
      previousView(chapter, i),
      step.caption ?? (i === 0 && !isCaptioned ? stage?.entry.caption : undefined),
      stage,
      story
    )
  );
  const classes = stage ? 'chapter staged' : 'chapter';
  return `<section class="${classes}" id="${chapter.id}" data-place="${escape(place)}">${anchors}${stage ? '' : stems}<div class="steps">${steps.join('')}</div>${stage ? stageHtml(chapter, stage) + tableHtml(stage) : ''}</section>`;
}

/** The scene’s data, after its steps. */
function tableHtml({entry, scene, context}: Stage): string {
  const table = dataTable(context.messages.dataOf(entry.title), tableOf(scene, context));
  return `<div class="data">${table}</div>`;
}

/**
 * The chapter's one stage, with its summary, the last view, as what stands there until a script draws. It comes after
 * the steps, so that their heading, words and descriptions are heard before its buttons; the sheets put it beside them.
 */
function stageHtml(chapter: Chapter, {entry, scene, context}: Stage): string {
  const summary = chapter.steps.findLast(({view}) => view !== undefined)?.view ?? {};
  return `<div class="stage"><story-figure scene="${entry.id}">${stillDrawing(scene, context, summary)}</story-figure></div>`;
}

function stepHtml(
  step: Step,
  number: string,
  heading: string,
  before: string,
  caption: string | undefined,
  stage: Stage | undefined,
  story: Story
): string {
  const {view} = step;
  const link = anchor(step.id, pageMessages[lookups(story).messages.language].addressOf.step(number));
  const paragraphs = step.text
    .map((text, i) => `<p>${inline(text, story)}${i === step.text.length - 1 ? `&nbsp;${link}` : ''}</p>`)
    .join('');
  const anchors = (step.was ?? []).map((id) => `<span id="${id}"></span>`).join('');
  const foot = caption === undefined ? '' : `<p class="caption">${inline(caption, story)}</p>`;
  const seen = view !== undefined && JSON.stringify(view) === before;
  const figure = stage && view && !seen ? staticFigure(stage.scene, stage.context, view) : '';
  return `<section class="step" id="${step.id}">${anchors}<div class="card">${heading}${paragraphs}${foot}</div>${figure}</section>`;
}

/** A part's link to itself; its sign comes from the style sheet. */
function anchor(id: string, words: string): string {
  return `<a class="anchor" href="#${id}" aria-label="${escape(words)}"></a>`;
}

function previousView(chapter: Chapter, index: number): string {
  return JSON.stringify(chapter.steps[index - 1]?.view ?? null);
}

function stageOf(chapter: Chapter, story: Story, sceneOf: SceneOf, geography?: Geography): Stage | undefined {
  const entry = story.scenes.find(({id}) => id === chapter.scene);
  const scene = entry && sceneOf(entry);
  return entry && scene && {entry, scene, context: sceneContext(story, entry, {geography})};
}

function inline(text: string, story: Story): string {
  return prose(text, lookups(story));
}

/** The story without its prose. In JSON within HTML only `<` needs care: `</script>` must not occur. */
function data(story: Story, sceneOf: SceneOf): string {
  const {language, dir, status, sides, sources, actors, facts, notes, geography, scenes} = story;
  const called = sources.some(({called}) => called !== undefined);
  const chapters = story.chapters.map(({id, scene, steps}) => ({
    id,
    scene,
    steps: steps.map(({id, view}) => ({id, view}))
  }));
  const prepared = story.scenes.flatMap((entry) => {
    const made = sceneOf(entry)?.prepare?.(sceneContext(story, entry));
    return made === undefined ? [] : [[entry.id, made] as const];
  });
  const stages: StageStory = {
    language,
    dir,
    status,
    sides,
    ...(called && {called: sources.map(({id, called}) => ({id, called}))}),
    actors,
    facts,
    notes,
    geography,
    // Here every stage is told its step.
    scenes: scenes.map((entry) => ({...entry, summary: undefined})),
    ...(prepared.length > 0 && {prepared: Object.fromEntries(prepared)}),
    chapters
  };
  return `<script type="application/json">${JSON.stringify(stages).replace(/</g, '\\u003c')}</script>`;
}
