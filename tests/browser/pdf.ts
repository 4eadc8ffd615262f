import type {Page} from '@playwright/test';
import {getDocumentProxy} from 'unpdf';

/** One page of a PDF: its words in the order in which they are drawn, and the addresses that its links lead to. */
export interface Paper {
  readonly words: string;
  readonly links: readonly string[];
}

/** Prints the page as a reader would, and reads what is on the paper. */
export async function printed(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<readonly Paper[]> {
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({format})));
  const papers: Paper[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const paper = await document.getPage(number);
    const {items} = await paper.getTextContent();
    const annotations = (await paper.getAnnotations()) as {readonly url?: string}[];
    papers.push({
      words: squeezed(items.map((item) => ('str' in item ? item.str : '')).join('')),
      links: annotations.flatMap(({url}) => url ?? [])
    });
  }
  return papers;
}

/** Words without the spaces between them, which a PDF does not keep. */
export function squeezed(words: string): string {
  return words.normalize('NFKC').replaceAll(/[\s\u00ad]+/g, '');
}
