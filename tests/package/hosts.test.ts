import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {installed, root, workshop} from './packed.js';
import {complaints, launch, serve} from './page.js';

const examples = join(root, 'docs/examples/embed');
const story = readFileSync(join(installed, 'data/story.json'), 'utf8');
const printed = readFileSync(join(examples, 'html/policy.txt'), 'utf8').trim().replace(/\s+/g, ' ');
/** The policy that docs/publishers.md prints, with the name that it gives for a framework, and the page’s empty icon. */
const policy = (named: string) => ({'Content-Security-Policy': `${printed} ${named}; img-src data:`});

let browser: Browser;
let fresh: string;
beforeAll(async () => {
  browser = await launch();
  fresh = mkdtempSync(join(tmpdir(), 'parallel-lines-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(fresh, {recursive: true, force: true});
});

describe('in a plain page', () => {
  it('figures take attributes and properties, tell events, go and come back', async () => {
    cpSync(join(examples, 'html'), join(fresh, 'html'), {recursive: true});
    cpSync(join(installed, 'cdn'), join(fresh, 'html/cdn'), {recursive: true});
    await drive(join(fresh, 'html'));
  });
});

/** How each framework renders a component on a server. */
const servers: Readonly<Record<string, string>> = {
  react:
    "import {createElement} from 'react'; import {renderToString} from 'react-dom/server'; import {Figure} from './ssr/figure.js'; console.log(renderToString(createElement(Figure, {scene: 'positions'})));",
  vue: "import {createSSRApp} from 'vue'; import {renderToString} from 'vue/server-renderer'; import Figure from './ssr/Figure.js'; console.log(await renderToString(createSSRApp(Figure, {scene: 'positions'})));",
  svelte:
    "import {render} from 'svelte/server'; import Figure from './ssr/Figure.js'; console.log(render(Figure, {props: {scene: 'positions'}}).body);"
};

describe.runIf(process.env.LONG).each([
  ['react', '', 'figure.tsx'],
  ['vue', 'vue', 'Figure.vue'],
  ['svelte', 'svelte-trusted-html', 'Figure.svelte']
])('in a fresh %s project', (framework, named, component) => {
  it(
    'the tarball installs, types hold, the project builds, and figures do as they are told',
    {timeout: 300_000},
    async () => {
      const folder = join(fresh, framework);
      cpSync(join(examples, framework), folder, {recursive: true});
      const file = join(folder, 'package.json');
      const tarball = `file:${join(workshop, 'parallel-lines.tgz')}`;
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace(
          '"parallel-lines": "0.1.0"',
          `"parallel-lines": ${JSON.stringify(tarball)}`
        )
      );
      for (const command of [
        ['install', '--no-audit', '--no-fund'],
        ['run', 'check'],
        ['run', 'build']
      ])
        npm(command, folder);
      await drive(join(folder, 'dist'), named);
    }
  );

  it('a server renders a figure as its tag with what stands inside it', {timeout: 120_000}, () => {
    const folder = join(fresh, framework);
    npm(['exec', '--', 'vite', 'build', '--ssr', `src/${component}`, '--outDir', 'ssr'], folder);
    writeFileSync(join(folder, 'server.mjs'), servers[framework] ?? '');
    const html = execFileSync(process.execPath, ['server.mjs'], {cwd: folder, encoding: 'utf8'});
    const tag = /<story-figure\b[^>]*\bscene="positions"[^>]*>([\s\S]*?)<\/story-figure>/.exec(html);
    expect(tag?.[0]).toContain('src="/data/story.json"');
    expect(tag?.[1]).toContain('<a href="https://example.org/story/">The whole story</a>');
  });

  it.runIf(named)(
    `its own policy is ${named}, as docs/publishers.md says: without it the page complains`,
    async () => {
      expect(readFileSync(join(root, 'docs/publishers.md'), 'utf8')).toContain(`\`${named}\``);
      const {server, address} = await serve(join(fresh, framework, 'dist'), {}, policy(''));
      const page = await browser.newPage();
      const heard = complaints(page);
      await page.goto(address);
      await expect.poll(() => heard.errors.join()).toContain(`TrustedTypePolicy named '${named}'`);
      await page.close();
      server.close();
    }
  );
});

/** Goes through all that the example's page can do with its figures, under the policy. */
async function drive(folder: string, named = ''): Promise<void> {
  const {server, address} = await serve(folder, {'/data/story.json': story}, policy(named));
  const page = await browser.newPage();
  const heard = complaints(page);
  await page.goto(address);
  const figure = page.locator('story-figure[src], story-figure').first();
  const drawn = page.locator('story-figure [part="drawing"]');
  const drawing = () => figure.locator('[part="drawing"]').evaluate((svg) => svg.outerHTML);
  await expect.poll(() => drawn.count()).toBe(3);
  const told = () => page.locator('output').innerText().then(Number);
  await expect.poll(told).toBeGreaterThanOrEqual(2);

  const [first, before] = [await drawing(), await told()];
  await page.getByRole('button', {name: 'Step'}).click();
  await expect
    .poll(() => figure.evaluate((element: Element & {step?: string}) => element.step))
    .toBe('list-missiles');
  await expect.poll(drawing).not.toBe(first);
  const second = await drawing();

  await page.getByRole('button', {name: 'Scene', exact: true}).click();
  await expect
    .poll(() => figure.evaluate((element: Element & {scene?: string}) => element.scene))
    .toBe('pressure');
  await expect.poll(drawing).not.toBe(second);

  await page.getByRole('button', {name: 'Hide or show'}).click();
  await expect.poll(() => drawn.count()).toBe(2);
  await page.getByRole('button', {name: 'Hide or show'}).click();
  await expect.poll(() => drawn.count()).toBe(3);

  expect(await order(page)).toEqual(['mine', 'theirs']);
  await page.getByRole('button', {name: 'Swap'}).click();
  await expect.poll(() => order(page)).toEqual(['theirs', 'mine']);
  await expect.poll(() => drawn.count()).toBe(3);
  expect(await told()).toBeGreaterThanOrEqual(before);

  await page.getByRole('button', {name: 'No scene'}).click();
  await expect.poll(() => page.getByRole('alert').innerText()).toBe('no-scene');
  expect(heard).toEqual({errors: [], warnings: []});
  await page.close();
  server.close();
}

function order(page: Page): Promise<readonly string[]> {
  return page.locator('#mine, #theirs').evaluateAll((figures) => figures.map(({id}) => id));
}

/** As a publisher has it, whose environment knows of no tests. */
function npm(args: readonly string[], cwd: string): void {
  const {NODE_ENV: _, ...env} = process.env;
  const shell = process.platform === 'win32';
  execFileSync('npm', args, {cwd, env, stdio: ['ignore', 'ignore', 'inherit'], shell});
}
