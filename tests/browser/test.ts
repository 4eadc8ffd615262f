import {test as base, expect} from '@playwright/test';

export {expect};

interface Watch {
  /** All that the console and the page's own errors have said so far. Empty at the end of every test. */
  readonly complaints: string[];
}

/** Playwright's test, in which nothing may complain: no console line, no error, no breach of the page's policy. */
export const test = base.extend<Watch>({
  complaints: [
    async ({context}, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
      context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) => {
          console.error('policy', violatedDirective, blockedURI, sample);
        });
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    {auto: true}
  ]
});
