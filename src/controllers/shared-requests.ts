/** What one who asks holds: the answer, and the way to give it up. */
export interface Share<Value> {
  readonly answer: Promise<Value>;
  /** To be called once, by who needs the answer no more. */
  readonly leave: () => void;
  /** Of no use to who got it: who asks next has it asked for anew. */
  readonly forget: () => void;
}

interface Request<Value> {
  readonly answer: Promise<Value>;
  readonly abort: AbortController;
  waiting: number;
  arrived: boolean;
}

/**
 * One request for each address, whoever asks. What has arrived stays, for the whole page; what has failed is asked
 * for anew; what nobody waits for any more is given up.
 */
export class SharedRequests<Value> {
  readonly #requests = new Map<string, Request<Value>>();

  constructor(private readonly load: (url: string, abort: AbortController) => Promise<Value>) {}

  ask(url: string): Share<Value> {
    const request = this.#requests.get(url) ?? this.#begin(url);
    request.waiting++;
    return {
      answer: request.answer,
      leave: () => {
        request.waiting--;
        if (request.waiting > 0 || request.arrived) return;
        this.#forget(url, request);
        request.abort.abort();
      },
      forget: () => this.#forget(url, request)
    };
  }

  #begin(url: string): Request<Value> {
    const abort = new AbortController();
    const request = {answer: this.load(url, abort), abort, waiting: 0, arrived: false};
    this.#requests.set(url, request);
    request.answer.then(
      () => (request.arrived = true),
      () => this.#forget(url, request)
    );
    return request;
  }

  #forget(url: string, request: Request<Value>): void {
    if (this.#requests.get(url) === request) this.#requests.delete(url);
  }
}
