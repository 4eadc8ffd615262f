import {chromium, type Browser, type Page} from 'playwright-core';
import {createServer, type Server} from 'node:http';
import {readFile} from 'node:fs/promises';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {findChromium} from '../../scripts/chromium.mjs';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml'
};

export function launch(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch(executablePath === undefined ? {} : {executablePath});
}

/** Serves a folder, some pages given as text besides, with headers for all of them. */
export async function serve(
  folder: string,
  pages: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = {}
): Promise<{readonly server: Server; readonly address: string}> {
  const server = createServer(({url = '/'}, response) => {
    const path = new URL(url, 'http://localhost').pathname.replace(/\/$/, '/index.html');
    const text = pages[path] ?? readFile(join(folder, normalize(path)));
    void Promise.resolve(text).then(
      (body) =>
        response.writeHead(200, {...headers, 'Content-Type': types[extname(path)] ?? 'text/plain'}).end(body),
      () => response.writeHead(404).end()
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`};
}

/** What a page complains of, as it goes on. */
export function complaints(page: Page): {readonly errors: string[]; readonly warnings: string[]} {
  const heard = {errors: [] as string[], warnings: [] as string[]};
  page.on('pageerror', (error) => heard.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.errors.push(message.text());
    if (message.type() === 'warning') heard.warnings.push(message.text());
  });
  return heard;
}
