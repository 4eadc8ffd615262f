import {describe, expect, it} from 'vitest';
import {growthOf} from '../scripts/growth/growth-of.js';

describe('the longest story that is allowed', () => {
  // Operations are counted, not time: they are the same on any machine.
  const growth = growthOf(/^(check|load.*|step.*)$/);

  it('has a count for the check, the load and a step of each scene', () => {
    expect(Object.keys(growth)).toEqual([
      'check',
      'load: read, and draw the first step',
      'step: ranges',
      'step: positions',
      'step: network'
    ]);
    for (const {operations} of Object.values(growth)) expect(operations).toBeGreaterThan(10_000);
  });

  it.each(Object.entries(growth))('%s takes no more than 2.2 times as much for twice as much', (_, grown) => {
    expect(grown.steps).toBeLessThan(2.2);
    expect(grown.parts).toBeLessThan(2.2);
  });
});
