import {defineConfig} from '@playwright/test';
import {randomInt} from 'node:crypto';
import {createServer, type AddressInfo} from 'node:net';
import {join} from 'node:path';
import {findChromium} from '../../scripts/chromium.mjs';

const root = join(import.meta.dirname, '../..');
const executablePath = findChromium();

// Playwright reads this file once more in every worker, and all must agree on the port: the first one writes it down.
const port = Number((process.env.BROWSER_TESTS_PORT ??= String(await freePort())));

// All workers must draw the same, and a failed run must be able to come again.
if (!process.env.SEED) {
  process.env.SEED = String(randomInt(1, 2 ** 31 - 1));
  console.log(`Seed ${process.env.SEED}: set SEED to run the same again`);
}

export default defineConfig({
  testDir: import.meta.dirname,
  globalSetup: join(import.meta.dirname, 'embed-build.ts'),
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
  outputDir: join(root, 'test-results/browser'),
  fullyParallel: true,
  workers: 2,
  retries: 1,
  // How long a busy machine may take: nothing here is about speed, which `npm run bench:reading` measures.
  timeout: 120_000,
  expect: {timeout: 30_000, toPass: {timeout: 60_000}},
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', {outputFile: join(root, 'test-results/playwright.json')}]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: {width: 1280, height: 800},
    launchOptions: {
      ...(executablePath === undefined ? {} : {executablePath}),
      // Playwright turns the back-forward cache off; readers have it, so the tests do.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      // No calls home of a full Chrome: the tests log every request.
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
        '--no-default-browser-check'
      ]
    }
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false
  }
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
