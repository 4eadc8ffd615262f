import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {gzipSync} from 'node:zlib';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {fetchText} from '../../src/controllers/fetch-text.js';

let server: Server | undefined;

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

afterEach(() => {
  vi.useRealTimers();
  server?.closeAllConnections();
  server?.close();
});

describe('fetchText(url, abort)', () => {
  it('fetchText(url, abort) gives a text whole, letters that two parts share as well', async () => {
    const bytes = Buffer.from('Zwölf Möwen — ×2');
    const url = await serve((_, response) => {
      response.write(bytes.subarray(0, 3));
      setTimeout(() => response.end(bytes.subarray(3)), 20);
    });
    expect(await fetchText(url, new AbortController())).toBe('Zwölf Möwen — ×2');
  });

  it('fetchText(url, abort) rejects what is no success', async () => {
    const url = await serve((_, response) => response.writeHead(503, 'Busy').end('later'));
    await expect(fetchText(url, new AbortController())).rejects.toThrow('503 Busy');
  });

  it('fetchText(url, abort) follows an address within its site, and rejects what leads on to another', async () => {
    const url = await serve(({url = ''}, response) => {
      if (url === '/there') return void response.end('here');
      const there = url === '/away' ? `http://localhost:${new URL(own).port}/there` : '/there';
      response.writeHead(302, {location: there}).end();
    });
    const own = url;
    expect(await fetchText(`${url}moved`, new AbortController())).toBe('here');
    await expect(fetchText(`${url}away`, new AbortController())).rejects.toThrow(
      /^leads on to another site, localhost:\d+$/
    );
  });

  it('fetchText(url, abort) reads no further than a million bytes, also of what was packed into few', async () => {
    let sent = 0;
    const packed = gzipSync('0'.repeat(200_000_000));
    const url = await serve((_, response) => {
      response.writeHead(200, {'content-encoding': 'gzip'}).end(packed);
      sent = packed.length;
    });
    const start = performance.now();
    await expect(fetchText(url, new AbortController())).rejects.toThrow('more than 1000000 bytes');
    expect(performance.now() - start).toBeLessThan(1000);
    expect(sent).toBeLessThan(1_000_000);
  });

  it('fetchText(url, abort) gives up after ten seconds what comes a letter at a time', async () => {
    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    let letters = 0;
    const url = await serve((_, response) => {
      const drip = setInterval(() => {
        response.write(' ');
        letters++;
      }, 5);
      response.on('close', () => clearInterval(drip));
    });
    const answer = fetchText(url, new AbortController());
    const refused = expect(answer).rejects.toThrow('no whole answer within 10 seconds');
    await expect.poll(() => letters, {interval: 1}).toBeGreaterThan(10);
    vi.advanceTimersByTime(10_000);
    await refused;
  });

  it('fetchText(url, abort) follows an address to where it has moved, and no further than it answers', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, {location: '/there'}).end();
      else response.end(`{"cookie": ${JSON.stringify(request.headers.cookie ?? null)}}`);
    });
    expect(await fetchText(url, new AbortController())).toBe('{"cookie": null}');
  });

  it('fetchText(url, abort) stops when it is told to', async () => {
    const url = await serve((_, response) => response.write('{"title":'));
    const abort = new AbortController();
    const answer = fetchText(url, abort);
    setTimeout(() => abort.abort(), 20);
    await expect(answer).rejects.toThrow(/abort/i);
  });
});
