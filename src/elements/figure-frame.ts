import {html, nothing, type TemplateResult} from 'lit';
import type {SceneEntry} from '../model/story.js';
import {lookups, sceneContext, type SourcedStory} from '../scenes/context.js';
import {loadedScene} from '../scenes/kinds.js';
import {describeView, tableOf} from '../scenes/in-words.js';
import {stepOf, viewOf, viewsOf} from '../scenes/views.js';
import {aloneMessages} from '../words/alone-messages.js';
import {claimantWords} from '../words/claimant.js';
import {expand} from '../words/expand.js';
import {dataTable} from './data-table.js';
import type {Overlay} from './stage-targets.js';

/** What a figure says about itself where no story stands around it. */
export interface FigureWords {
  readonly title: string;
  readonly caption: string;
  /** What is drawn, as each claimant says it. */
  readonly says: string;
  readonly sources: readonly {readonly title: string; readonly publisher: string; readonly url: string}[];
  readonly status: string;
  /** The story that it is from, and where that is. */
  readonly from: string;
  readonly address: string | undefined;
}

/** The words of a figure, with the claimants of what it shows. */
export function figureWords(
  story: SourcedStory,
  entry: SceneEntry,
  step: string,
  overlay: Overlay | undefined
): FigureWords {
  const wording = lookups(story);
  return {
    title: entry.title,
    caption: expand(captionOf(story, entry, step), wording),
    says: overlay ? claimants(story, overlay) : '',
    sources: story.sources,
    status: expand(story.status, wording),
    from: story.title,
    address: story.address
  };
}

/** As on the story's page: a step's own, and the scene's where it holds, beside its summary or where no step has one. */
function captionOf(story: SourcedStory, {id, caption}: SceneEntry, name: string): string {
  const step = stepOf(story, id, name);
  const isScenes =
    step === stepOf(story, id, '') || viewsOf(story, id).every((each) => each.caption === undefined);
  return step?.caption ?? (isScenes ? caption : '');
}

/** Who says what is drawn, each once, with the kinds of what they say. */
function claimants(story: SourcedStory, {drawing}: Overlay): string {
  const wording = lookups(story);
  const kinds = new Map<string, Set<string>>();
  for (const {fact: id} of drawing.found) {
    const fact = wording.facts.get(id);
    if (!fact) continue;
    const by = claimantWords(fact, wording);
    kinds.set(by, (kinds.get(by) ?? new Set()).add(wording.messages.kind[fact.kind]));
  }
  const {says} = aloneMessages[lookups(story).messages.language];
  return [...kinds].map(([by, words]) => says(by, [...words].join(', '))).join('; ');
}

/** The title over a figure's drawing, and under it whose it is, how far it can be trusted, and where it comes from. */
export function figureFrame(
  story: SourcedStory,
  entry: SceneEntry,
  step: string,
  content: unknown,
  overlay: Overlay | undefined,
  menu: unknown
): TemplateResult {
  const {title, caption, says, sources, status, from, address} = figureWords(story, entry, step, overlay);
  const {messages, language, dir} = lookups(story);
  const alone = aloneMessages[messages.language];
  const scene = loadedScene(entry);
  const context = sceneContext(story, entry);
  return html`<figure class="alone" part="frame" lang=${language} dir=${dir} aria-labelledby="title">
    <p class="title" id="title" part="title">${title}</p>
    <div class="room" part="room">${content}</div>
    <figcaption class="about" part="about">
      ${scene ? html`<p class="heard">${describeView(scene, context, viewOf(story, entry.id, step))}</p>` : nothing}
      ${caption === '' ? nothing : html`<p class="caption">${caption}</p>`}
      ${says === '' ? nothing : html`<p><b>${messages.whoSays}:</b> ${says}</p>`}
      <p>
        <b>${alone.source}:</b>
        ${sources.map(({title, publisher, url}, i) => html`${i > 0 ? '; ' : nothing}<a href=${url}>${title}</a>, ${publisher}`)}
      </p>
      <p>${status}</p>
      <p><b>${alone.from}:</b> ${address === undefined ? from : html`<a href=${address}>${from}</a>`}</p>
    </figcaption>
    ${scene ? dataTable(messages.dataOf(title), tableOf(scene, context)) : nothing} ${menu}
  </figure>`;
}
