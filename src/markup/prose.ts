import type {PhrasingContent} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import type {Fact} from '../model/fact.js';
import {splitRefs} from '../model/refs.js';
import {isSafeLink} from '../model/safe-link.js';
import {sideOf} from '../model/side.js';
import {isOpenName} from '../words/answer.js';
import {refWords, type References} from '../words/expand.js';
import {escape} from './escape.js';

/** What prose is written with: the references, and the two sides, whose figures bear their colours. */
export interface ProseContext extends References {
  readonly sides: {readonly first: {readonly id: string}; readonly second: {readonly id: string}};
}

/** Inline Markdown as HTML. Of what is not inline Markdown, and the checker refuses, the words remain. */
export function prose(text: string, context: ProseContext): string {
  const blocks = fromMarkdown(text).children;
  const inlines = blocks.map((block) => (block.type === 'paragraph' ? inline(block.children, context) : ''));
  return inlines.every((words) => words === '') ? escape(text) : inlines.filter(Boolean).join(' ');
}

function inline(nodes: readonly PhrasingContent[], context: ProseContext, linked = false): string {
  return nodes.map((node) => phrase(node, context, linked)).join('');
}

function phrase(node: PhrasingContent, context: ProseContext, linked: boolean): string {
  switch (node.type) {
    case 'text':
      return references(node.value, context, linked);
    case 'inlineCode':
      return `<span class="literal">${escape(node.value)}</span>`;
    case 'emphasis':
      return `<em>${inline(node.children, context, linked)}</em>`;
    case 'strong':
      return `<strong>${inline(node.children, context, linked)}</strong>`;
    case 'link':
      return isSafeLink(node.url)
        ? `<a href="${escape(node.url)}">${inline(node.children, context, true)}</a>`
        : inline(node.children, context, linked);
    case 'break':
      return '<br>';
    case 'image':
      return escape(node.alt ?? '');
    default:
      return '';
  }
}

/** References are split out after parsing, in text only: no figure can bring markup with it, nor a link into a link. */
function references(text: string, context: ProseContext, linked: boolean): string {
  return splitRefs(text)
    .map((part) => {
      if (typeof part === 'string') return escape(part);
      const words = escape(refWords(part.ref, part.words, context));
      if (linked) return words;
      const fact = context.facts.get(part.ref);
      const actor = context.actors.get(part.ref);
      if (actor && isOpenName(actor)) {
        return `<story-fact ref="${actor.id}" class="name"><a href="#actor-${actor.id}">${words}</a></story-fact>`;
      }
      if (!fact) return words;
      const side = sideOf(fact, context.actors, context.sides);
      const manner = `${side ?? 'neutral'} ${fact.value.type}${isWhole(fact, words) ? ' whole' : ''}`;
      return `<story-fact ref="${fact.id}" class="${manner}"><a href="#fact-${fact.id}">${unbroken(words)}</a></story-fact>`;
    })
    .join('');
}

/** A short figure or date is never broken: “500 / km” would have to be read twice. */
function isWhole({value}: Fact, words: string): boolean {
  return value.type !== 'words' && value.type !== 'quote' && value.type !== 'list' && words.length <= 14;
}

/** A name with a number, such as F-35, is not broken at its hyphen. */
function unbroken(html: string): string {
  return html.replace(/\b\p{L}{1,3}-\p{N}+/gu, '<span class="whole">$&</span>');
}
