import type {NetworkData} from './network-language.js';

/** Whether every node of a network stands at a line, between the two, or free: then no forces are needed to place it. */
export function isLadder(data: unknown): boolean {
  if (data === undefined) return false;
  const {nodes, links} = data as NetworkData;
  const isSide = (end: string) => end === 'first' || end === 'second' || end === 'both';
  return nodes.every(
    ({id, place}) =>
      place !== 'between' ||
      links.some(({from, to, through}) => [from, to, through].includes(id) && (isSide(from) || isSide(to)))
  );
}
