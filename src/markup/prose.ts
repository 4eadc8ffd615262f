import type {PhrasingContent} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {splitRefs} from '../model/refs.js';
import {sideOf} from '../model/side.js';
import {refWords, type References} from '../words/expand.js';
import {escape} from './escape.js';

/** What prose is written with: the references, and the two sides, whose figures bear their colours. */
export interface ProseContext extends References {
  readonly sides: {readonly first: {readonly id: string}; readonly second: {readonly id: string}};
}

/** Inline Markdown as HTML; what is not inline Markdown, the checker refuses, and here it is plain text. */
export function prose(text: string, context: ProseContext): string {
  const [paragraph] = fromMarkdown(text).children;
  return paragraph?.type === 'paragraph' ? inline(paragraph.children, context) : escape(text);
}

function inline(nodes: readonly PhrasingContent[], context: ProseContext): string {
  return nodes.map((node) => phrase(node, context)).join('');
}

function phrase(node: PhrasingContent, context: ProseContext): string {
  switch (node.type) {
    case 'text':
      return references(node.value, context);
    case 'inlineCode':
      return `<span class="literal">${escape(node.value)}</span>`;
    case 'emphasis':
      return `<em>${inline(node.children, context)}</em>`;
    case 'strong':
      return `<strong>${inline(node.children, context)}</strong>`;
    case 'link':
      return `<a href="${escape(node.url)}">${inline(node.children, context)}</a>`;
    default:
      return '';
  }
}

/** References are split out after parsing, in text only: no figure can bring markup with it. */
function references(text: string, context: ProseContext): string {
  return splitRefs(text)
    .map((part) => {
      if (typeof part === 'string') return escape(part);
      const words = escape(refWords(part.ref, part.words, context));
      const fact = context.facts.get(part.ref);
      if (!fact) return words;
      const side = sideOf(fact, context.actors, context.sides);
      const manner = `${side ?? 'neutral'} ${fact.value.type}`;
      return `<story-fact ref="${fact.id}" class="${manner}"><a href="#fact-${fact.id}">${words}</a></story-fact>`;
    })
    .join('');
}
