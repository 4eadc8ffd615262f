import {describe, expect, it} from 'vitest';
import {growthOf} from '../scripts/growth/growth-of.js';

describe('the longest story that is allowed', () => {
  // Operations are counted, not time: they are the same on any machine. What draws every view draws few: it takes minutes
  // to count a drawing two hundred times, and a drawing has as many parts in a story of few steps.
  const growth = {
    ...growthOf(/^(check|load.*|step.*)$/),
    ...growthOf(/^(check: every view laid out|build: figures for other pages)$/, 6)
  };

  it('has a count for the checks, the load, a step of each scene and the figures', () => {
    expect(Object.keys(growth)).toEqual([
      'check',
      'load: read, and draw the first step',
      'step: ranges',
      'step: positions',
      'step: network',
      'check: every view laid out',
      'build: figures for other pages'
    ]);
    for (const {operations} of Object.values(growth)) expect(operations).toBeGreaterThan(10_000);
  });

  it.each(Object.entries(growth))('%s takes no more than 2.2 times as much for twice as much', (_, grown) => {
    expect(grown.steps).toBeLessThan(2.2);
    expect(grown.parts).toBeLessThan(2.2);
  });
});
