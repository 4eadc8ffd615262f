import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Geography, Region} from '../scenes/geography.js';

interface Request {
  readonly answer: Promise<Geography>;
  readonly stop: () => void;
  waiting: number;
  arrived: boolean;
}

/** One request for each address, whoever asks; what has arrived stays, for the whole page. */
const requests = new Map<string, Request>();

/**
 * The outlines for an element's maps, and the code that reads them: asked for when they are wanted, shared by all
 * elements of the page, and given up when the last that waits is taken away.
 */
export class GeographyData implements ReactiveController {
  value: Geography | undefined;
  #address: string | undefined;
  #request: Request | undefined;

  /** `failed` hears why there are none. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly failed: (error: unknown) => void
  ) {
    host.addController(this);
  }

  /** Asks for the outlines at an address, once. */
  want(address: string): void {
    if (this.#address === address) return;
    this.hostDisconnected();
    this.#address = address;
    this.value = undefined;
    const url = new URL(address, document.baseURI).href;
    const request = requests.get(url) ?? ask(url);
    this.#request = request;
    request.waiting++;
    request.answer.then(
      (value) => {
        if (this.#request !== request) return;
        this.value = value;
        this.host.requestUpdate();
      },
      (error: unknown) => {
        if (this.#request === request) this.failed(error);
      }
    );
  }

  hostDisconnected(): void {
    const request = this.#request;
    this.#request = undefined;
    if (!request) return;
    request.waiting--;
    if (this.value) return;
    this.#address = undefined;
    if (request.waiting === 0 && !request.arrived) request.stop();
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }
}

function ask(url: string): Request {
  const abort = new AbortController();
  const forget = () => {
    if (requests.get(url) === request) requests.delete(url);
  };
  const request: Request = {
    answer: load(url, abort.signal),
    stop: () => {
      forget();
      abort.abort();
    },
    waiting: 0,
    arrived: false
  };
  requests.set(url, request);
  request.answer.then(() => (request.arrived = true), forget);
  return request;
}

async function load(url: string, signal: AbortSignal): Promise<Geography> {
  const [{readGeography}, response] = await Promise.all([
    import('../scenes/geography.js'),
    fetch(url, {signal})
  ]);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return readGeography((await response.json()) as Region);
}
