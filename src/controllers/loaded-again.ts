/** Whether the page has been reloaded, or come back to: then the browser knows how far it was scrolled. */
export function isLoadedAgain(): boolean {
  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return opened !== undefined && opened.type !== 'navigate';
}
