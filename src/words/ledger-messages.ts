import type {WordsLanguage} from './words-language.js';

/** The words of the ledger. */
export interface LedgerMessages {
  readonly columns: readonly string[];
  readonly codings: string;
  readonly unsaid: string;
  readonly actors: string;
  readonly made: string;
  readonly cite: string;
  readonly citation: (
    title: string,
    edition: string,
    published: string,
    from: string,
    asOf: string,
    licence: string
  ) => string;
  readonly data: string;
  readonly licence: (licence: string) => string;
  readonly wholeStory: string;
  readonly tableOf: (title: string) => string;
  readonly dataPackage: string;
  readonly anyone: string;
  readonly anyKind: string;
  readonly count: (shown: string, all: string) => string;
}

const english: LedgerMessages = {
  columns: ['What', 'As given', 'Who says so, of which kind', 'Where', 'Editors’ notes'],
  codings: 'What the editors coded, and by which rule',
  unsaid: 'What the source does not say',
  actors: 'Who is who, as far as the source says',
  made: 'How this piece was made',
  cite: 'Cite this',
  citation: (title, edition, published, from, asOf, licence) =>
    `“${title}”, edition ${edition}, ${published}. Retells, as of ${asOf}: ${from}. ${licence}.`,
  data: 'The data, to take away',
  licence: (licence) => `Prose and data: ${licence}. Every row keeps its claimant, bound and place.`,
  wholeStory: 'The whole story (JSON)',
  tableOf: (title) => `${title} (CSV)`,
  dataPackage: 'What the files hold (Data Package)',
  anyone: 'anyone',
  anyKind: 'any kind',
  count: (shown, all) => `${shown} of ${all} facts`
};

export const ledgerMessages: Readonly<Record<WordsLanguage, LedgerMessages>> = {en: english};
