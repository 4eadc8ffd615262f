import type {StageStory} from '../../src/scenes/context.js';
import {keepDrawings, replaceDrawings} from './drawings.js';
import {holdPlace} from './hold-place.js';

/** Elements that stay, as they hold drawings, observers or the reader's place; all others are replaced if they differ. */
const lasting =
  'story-scroll, story-figure, .opening, .ledger, .chapter, .stage, .steps, .step, .data, details';

/** Puts the story of a new page in the place of the one that stands: same step, same place, figures move on. */
export async function swapStory(html: string): Promise<void> {
  const page = parsed(html);
  const fresh = page.querySelector('story-scroll');
  const story = document.querySelector('story-scroll');
  if (!fresh) return;
  // There has been none so far: the page has yet to start.
  if (!story) return location.reload();
  document.title = page.title;
  for (const name of ['lang', 'dir'] as const) document.documentElement[name] = page.documentElement[name];
  swapHead('.masthead > [href="#top"]', page);
  swapHead('.menu nav ol', page);
  keepDrawings(fresh, story);
  const restore = holdPlace(story);
  reconcile(story, fresh);
  const data = story.querySelector(':scope > script[type="application/json"]');
  story.story = JSON.parse(data?.textContent ?? 'null') as StageStory;
  // New figures in the text show nothing until they have rendered.
  await Promise.all([...story.querySelectorAll('story-fact')].map(({updateComplete}) => updateComplete));
  restore();
}

/** The same for the drawings alone, which take longer to make than all the rest. */
export function swapDrawings(html: string): void {
  const story = document.querySelector('story-scroll');
  if (story) replaceDrawings(parsed(html), story);
}

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The same for a part of the page's head; what only the reader's place has changed in it stays. */
function swapHead(selector: string, page: Document): void {
  const [old, fresh] = [document, page].map((each) => each.querySelector(selector));
  const words = (element?: Element | null) =>
    element && [element.textContent, ...[...element.querySelectorAll('a')].map(({hash}) => hash)].join();
  if (fresh && words(old) !== words(fresh)) old?.replaceChildren(...fresh.childNodes);
}

/** Makes one element's content that of another, keeping what lasts and what is the same. */
function reconcile(old: Element, fresh: Element): void {
  for (const {name, value} of fresh.attributes)
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  const left = new Set<Node>(old.childNodes);
  const wanted = [...fresh.childNodes].map((child) => {
    const match = [...left].find((candidate) => isSame(candidate, child)) ?? document.adoptNode(child);
    left.delete(match);
    if (match instanceof Element && child instanceof Element && match !== child) reconcile(match, child);
    return match;
  });
  for (const node of left) old.removeChild(node);
  wanted.forEach((node, i) => {
    if (old.childNodes[i] !== node) old.insertBefore(node, old.childNodes[i] ?? null);
  });
}

/** Whether a node can go on as another: one that lasts and has its id and class, or one that is equal anyway. */
function isSame(node: Node, other: Node): boolean {
  if (!(node instanceof Element && other instanceof Element && other.matches(lasting)))
    return node.isEqualNode(other);
  return node.tagName === other.tagName && node.id === other.id && node.classList[0] === other.classList[0];
}
