import {readFileSync, statSync} from 'node:fs';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {brotliCompressSync} from 'node:zlib';
import {root} from './story.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2'
};

/**
 * The built site as a host serves it: compressed. What `isCut` names ends after a share of its body; the page comes in
 * pieces where it has `waits`, each a part of its text before which the line is still for a while.
 */
export async function serveSite(
  isCut: (path: string) => boolean = () => false,
  share = 0.5,
  waits: readonly string[] = []
) {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://site');
    const file = join(root, 'dist', normalize(pathname === '/' ? '/index.html' : pathname));
    const type = types[extname(file)];
    if (!type || !statSync(file, {throwIfNoEntry: false})?.isFile())
      return void response.writeHead(404).end();
    const plain = readFileSync(file);
    if (isCut(pathname)) {
      response.writeHead(200, {'content-type': type, 'content-length': plain.length});
      // Chromium throws away what it has not yet read when the connection ends.
      response.write(plain.subarray(0, plain.length * share), () => {
        void setTimeout(2000).then(() => response.socket?.end());
      });
      return;
    }
    if (type.startsWith('text/html') && waits.length > 0) {
      response.writeHead(200, {'content-type': type, 'content-length': plain.length});
      return void inPieces(plain.toString(), waits, response);
    }
    const isPacked = type === 'font/woff2';
    const body = isPacked ? plain : brotliCompressSync(plain);
    response.writeHead(200, {
      'content-type': type,
      'content-length': body.length,
      ...(!isPacked && {'content-encoding': 'br'})
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    }
  };
}

async function inPieces(text: string, waits: readonly string[], response: ServerResponse): Promise<void> {
  const ends = [...waits.map((part) => text.indexOf(part)), text.length];
  for (const [i, end] of ends.entries()) {
    response.write(text.slice(ends[i - 1] ?? 0, end));
    await setTimeout(1500);
  }
  response.end();
}
