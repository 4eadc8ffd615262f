/** How many of each a story may have. `npm run bench:growth` measures stories of this size. */
export const most = {
  steps: 200,
  facts: 2000,
  actors: 300,
  scenes: 40,
  bars: 60,
  rows: 60,
  nodes: 300,
  links: 600,
  events: 60,
  routes: 60,
  statements: 60,
  callouts: 24,
  nudges: 60,
  colours: 300
} as const;

/** What the checker expects where a list is longer, and what to do about it. */
export function atMost(list: keyof typeof most): string {
  const cure = inScenes.has(list) ? '; divide them among several scenes' : '';
  return `at most ${most[list]} ${list}${cure}`;
}

const inScenes: ReadonlySet<string> = new Set([
  'bars',
  'rows',
  'nodes',
  'links',
  'events',
  'routes',
  'statements'
]);
