import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page, Request, Route} from '@playwright/test';
import {embedFolder} from './embed-build.js';
import {root, story} from './story.js';

/** A publisher's site, and the one that has the story. */
export const newsSite = 'https://news.example';
export const storySite = 'https://stories.example';
export const src = `${storySite}/data/story.json`;

/** A scene that is no map, and a step of it. */
const staged = story.chapters.filter(({scene}) => scene !== undefined);
export const scene = staged.find(({scene}) => kindOf(scene) === 'positions')?.scene ?? '';
export const steps = staged.find((chapter) => chapter.scene === scene)?.steps.map(({id}) => id) ?? [];
export const mapScene = staged.find(({scene}) => kindOf(scene) === 'routes')?.scene ?? '';

function kindOf(id: string | undefined): string | undefined {
  return story.scenes.find((each) => each.id === id)?.kind;
}

const examples = join(root, 'docs/examples/embed/html');
/** What the documentation tells publishers to allow; the pages of the tests have a style of their own besides. */
const policy = readFileSync(join(examples, 'policy.txt'), 'utf8')
  .replaceAll('\n', ' ')
  .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

/** A file that the documentation shows. */
export function example(name: string): string {
  return readFileSync(join(examples, name), 'utf8');
}

export interface HostPage {
  readonly body: string;
  /** The page's own style. */
  readonly css?: string;
  readonly lang?: string;
  /** The elements' script comes when this is there. */
  readonly script?: Promise<void>;
  /** What the story's site answers; by default the built site's files, open to all. */
  readonly answer?: (route: Route, request: Request) => Promise<void>;
}

/** Opens a page of somebody else's that loads our elements. Gives all requests that it makes, as they come. */
export async function openHost(
  page: Page,
  {body, css = '', lang = 'en', script = Promise.resolve(), answer}: HostPage
): Promise<string[]> {
  const requests: string[] = [];
  await page.addInitScript(listen);
  page.on('request', (request) => requests.push(request.url()));
  await page.route(`${newsSite}/**`, async (route) => {
    const {pathname} = new URL(route.request().url());
    if (pathname === '/page') {
      const load = '<script type="module" src="/embed/define.js"></script>';
      const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>News</title><style>${css}</style>${load}</head><body>${body}</body></html>`;
      const headers = {'content-security-policy': policy};
      return route.fulfill({contentType: 'text/html; charset=utf-8', headers, body: html});
    }
    await script;
    if (pathname === '/story.json') return give(route, join(root, 'dist/data/story.json'));
    if (pathname.startsWith('/data/')) return give(route, join(root, 'dist', pathname));
    if (pathname === '/region.json') return give(route, join(root, 'dist/data/region.json'));
    if (pathname.startsWith('/examples/'))
      return give(route, join(examples, pathname.slice('/examples/'.length)));
    // As the package calls it.
    const file = pathname.replace('/cdn/story-figure.js', '/embed/define.js');
    return give(route, join(embedFolder, file.replace(/^\/(embed|cdn)\//, '')));
  });
  await page.route(`${storySite}/**`, (route, request) => (answer ?? giveSite)(route, request));
  await page.goto(`${newsSite}/page`, {waitUntil: 'commit'});
  return requests;
}

/** Notes the events that leave the elements. Runs in the page. */
function listen(): void {
  const events: string[] = [];
  const issues: string[] = [];
  Object.assign(window, {events, issues});
  for (const name of ['story-ready', 'story-error', 'story-step'] as const) {
    addEventListener(name, (event) => {
      events.push('code' in event ? `${name} ${event.code}` : name);
      if ('issues' in event) issues.push(...event.issues);
    });
  }
}

/** What the elements have told so far, each kind once. */
export async function heard(page: Page): Promise<readonly string[]> {
  const events = await page.evaluate(() => (window as unknown as {events: string[]}).events);
  return [...new Set(events)];
}

/** What the elements found wrong. */
export async function issues(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as {issues: string[]}).issues);
}

/** The built site's own file. */
export async function giveSite(route: Route): Promise<void> {
  const {pathname} = new URL(route.request().url());
  await give(route, join(root, 'dist', pathname));
}

async function give(route: Route, path: string): Promise<void> {
  if (!existsSync(path)) return route.fulfill({status: 404, headers: open, body: 'nothing here'});
  const contentType = path.endsWith('.js') ? 'text/javascript' : 'application/json';
  await route.fulfill({contentType, headers: open, body: readFileSync(path)});
}

/** For whoever asks, as a site says whose data may be embedded. */
export const open = {'access-control-allow-origin': '*'};

/** The publisher's usual snippet. */
export function figureTag(attributes: Readonly<Record<string, string>> = {}): string {
  const all = Object.entries({src, scene, ...attributes}).map(([name, value]) => ` ${name}="${value}"`);
  return `<story-figure${all.join('')}><p class="fallback">A figure of two lists.</p></story-figure>`;
}
