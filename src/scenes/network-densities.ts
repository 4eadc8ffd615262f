import type {Density} from './network-row.js';

/** So many rows leave room for names and words to be larger. */
export const few = 3;

/** For a few rungs and nothing else, where they fit. */
export const forFew: Readonly<Record<'wide' | 'narrow', Density>> = {
  wide: {name: 30, said: 19, gap: 24, words: 'all', roles: 'all', reserve: true},
  narrow: {name: 23, said: 16, gap: 16, words: 'all', roles: 'all', reserve: true}
};

/** From rich to bare: the first at which all rows fit is taken. */
export const densities: Readonly<Record<'wide' | 'narrow', readonly Density[]>> = {
  wide: [
    {name: 24, gap: 18, words: 'all', roles: 'all', reserve: true},
    {name: 21, gap: 12, words: 'all', roles: 'all', reserve: true},
    {name: 20, gap: 9, words: 'lit', roles: 'all', reserve: true},
    {name: 18, gap: 7, words: 'lit', roles: 'all', reserve: false},
    {name: 16, gap: 5, words: 'lit', roles: 'all', reserve: false},
    {name: 14, gap: 4, words: 'lit', roles: 'lit', reserve: false},
    {name: 14, gap: 4, words: 'none', roles: 'lit', reserve: false}
  ],
  narrow: [
    {name: 19, gap: 12, words: 'all', roles: 'all', reserve: true},
    {name: 18, gap: 9, words: 'all', roles: 'all', reserve: true},
    {name: 17, gap: 8, words: 'lit', roles: 'all', reserve: true},
    {name: 17, gap: 6, words: 'lit', roles: 'all', reserve: false},
    {name: 16, gap: 5, words: 'lit', roles: 'all', reserve: false},
    {name: 15, gap: 3, words: 'lit', roles: 'all', reserve: false},
    {name: 14, gap: 3, words: 'lit', roles: 'all', reserve: false},
    {name: 14, gap: 3, words: 'lit', roles: 'lit', reserve: false},
    {name: 13, gap: 2, words: 'lit', roles: 'all', reserve: false},
    {name: 13, gap: 3, words: 'lit', roles: 'lit', reserve: false},
    {name: 13, gap: 3, words: 'none', roles: 'all', reserve: false},
    {name: 13, gap: 3, words: 'none', roles: 'lit', reserve: false}
  ]
};
