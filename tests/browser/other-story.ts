import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {runnerImport} from 'vite';
import {awake} from './reader.js';
import {root} from './story.js';

/** Opens the built page with another story in it, as its own build has it, under the site's own policy. */
export async function openStory(page: Page, file: string): Promise<void> {
  const {module} = await runnerImport<typeof import('../../scripts/prerender.js')>(
    join(root, 'scripts/prerender.ts'),
    {configFile: false}
  );
  const built = readFileSync(join(root, 'dist/index.html'), 'utf8');
  const shell = built
    .replace(/<main>[\s\S]*<\/main>/, '<main><!--story--></main>')
    .replace(/(rel="expect" href="#)[^"]*/, '$1%first%');
  const body = module.prerender(shell, file);
  const outlines = module.outlinesOf(file);
  await page.route('**/other-story', async (route) => {
    const {headers} = await page.request.get('/').then((response) => ({headers: response.headers()}));
    const policy = headers['content-security-policy'] ?? '';
    await route.fulfill({contentType: 'text/html', headers: {'content-security-policy': policy}, body});
  });
  if (outlines) {
    await page.route(`**/${outlines.name}`, (route) =>
      route.fulfill({contentType: 'application/json', body: outlines.text})
    );
  }
  await page.goto('/other-story');
  await awake(page);
}
