/** The words of maps. */
export interface MapMessages {
  readonly credit: (whose: string) => string;
  readonly landCredit: (whose: string) => string;
}

export interface RoutesMessages {
  readonly alone: (home: string) => string;
  readonly map: (home: string, borders: string) => string;
  readonly border: (words: string, says: string) => string;
  readonly line: (neighbour: string, words: string) => string;
  readonly says: (kind: string, by: string) => string;
  readonly said: (words: string) => string;
  readonly list: (title: string, items: string, by: string) => string;
  readonly count: (value: string, words: string, by: string) => string;
  readonly standIn: (title: string, words: string) => string;
}

export const mapsInEnglish: {readonly map: MapMessages; readonly routes: RoutesMessages} = {
  map: {
    credit: (whose) => `Land and borders: ${whose}`,
    landCredit: (whose) => `Land: ${whose}`
  },
  routes: {
    alone: (home) => `Map of ${home} alone: no border is marked.`,
    map: (home, borders) => `Map of ${home} and what is said of its land borders. ${borders}.`,
    border: (words, says) => `${words} (${says})`,
    line: (neighbour, words) => `${neighbour}: ${words}`,
    says: (kind, by) => `${kind}, ${by}`,
    said: (words) => `${words}.`,
    list: (title, items, by) => `Beside it: ${title}: ${items}. ${by}.`,
    count: (value, words, by) => `Beside it, dot by dot: ${value}, ${words}. ${by}.`,
    standIn: (title, words) => `${title}: ${words}.`
  }
};
