import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {gzipSync} from 'node:zlib';
import {afterEach, describe, expect, it} from 'vitest';
import {fetchText} from '../../src/controllers/fetch-text.js';

let server: Server | undefined;

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

afterEach(() => {
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

  it('fetchText(url, abort) stops when it is told to', async () => {
    const url = await serve((_, response) => response.write('{"title":'));
    const abort = new AbortController();
    const answer = fetchText(url, abort);
    setTimeout(() => abort.abort(), 20);
    await expect(answer).rejects.toThrow(/abort/i);
  });
});
