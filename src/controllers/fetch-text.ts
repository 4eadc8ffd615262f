import {LARGEST_FILE} from '../model/limits.js';

/** How long an answer may take, to its last byte, in ms. */
const patience = 10_000;

/**
 * The text at an address. Rejects what is no success, another site's, too large, or too late; `abort` gives it up, and is how it is
 * given up. No more is sent than the address asks for: no credentials to other sites, no address of the page.
 */
export async function fetchText(
  url: string,
  abort: AbortController,
  credentials: RequestCredentials = 'omit'
): Promise<string> {
  const clock = setTimeout(() => {
    abort.abort(new Error(`no whole answer within ${patience / 1000} seconds`));
  }, patience);
  try {
    const response = await fetch(url, {credentials, referrerPolicy: 'no-referrer', signal: abort.signal});
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    const {host} = new URL(response.url);
    if (host !== new URL(url).host) throw new Error(`leads on to another site, ${host}`);
    return await readText(response);
  } finally {
    clearTimeout(clock);
  }
}

/** A body as text, read no further than its limit: what is packed tightly may be endless. */
async function readText({body}: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part?.value) return text + decoder.decode();
    size += part.value.length;
    if (size > LARGEST_FILE) {
      void reader?.cancel();
      throw new Error(`more than ${LARGEST_FILE} bytes`);
    }
    text += decoder.decode(part.value, {stream: true});
  }
}
