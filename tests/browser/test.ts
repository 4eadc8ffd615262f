import {test as base, expect, type Page} from '@playwright/test';

export {expect};

interface Watch {
  /** All that the console and the page's own errors have said so far. Empty at the end of every test. */
  readonly complaints: string[];
}

/** Playwright's test, in which nothing may complain: no console line, no error, no breach of the page's policy. */
export const test = base.extend<Watch & {readonly slowed: undefined}>({
  // `SLOW=4` slows the processor four times, so that a test which depends on a machine's speed can be found.
  slowed: [
    async ({context}, use) => {
      const rate = Number(process.env.SLOW ?? 1);
      const slow = async (page: Page) => {
        const session = await context.newCDPSession(page);
        await session.send('Emulation.setCPUThrottlingRate', {rate});
      };
      if (rate > 1) context.on('page', (page) => void slow(page).catch(() => undefined));
      await use(undefined);
    },
    {auto: true}
  ],
  complaints: [
    async ({context}, use) => {
      const complaints: string[] = [];
      // Chromium takes what a reload asks for again as never used, though it draws with it.
      const opened = new WeakSet<Page>();
      const reloaded = new WeakSet<Page>();
      context.on('request', (request) => {
        if (!request.isNavigationRequest()) return;
        const page = request.frame().page();
        (opened.has(page) ? reloaded : opened).add(page);
      });
      context.on('console', (message) => {
        const page = message.page();
        const isUnused = message.text().includes('was preloaded using link preload but not used');
        if (isUnused && page && reloaded.has(page)) return;
        complaints.push(`${message.type()}: ${message.text()}`);
      });
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
