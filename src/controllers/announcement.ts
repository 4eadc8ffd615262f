import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** At least so long between two announcements, with a busy page's delay more than a second; so long does one stay, in ms. */
const pause = 1200;
const stay = 4000;
const longest = 140;

/** What a polite live region of the host's holds: of several announcements in a row the last, and nothing for long. */
export class Announcement implements ReactiveController {
  words = '';
  #said = -Infinity;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  say(words: string): void {
    clearTimeout(this.#waiting);
    const now = performance.now();
    const wait = Math.max(0, this.#said + pause - now);
    this.#waiting = setTimeout(() => {
      this.#said = performance.now();
      this.#show(words.length > longest ? `${words.slice(0, longest - 1)}…` : words);
      this.#waiting = setTimeout(() => {
        this.#show('');
      }, stay);
    }, wait);
  }

  hostDisconnected(): void {
    clearTimeout(this.#waiting);
    this.words = '';
  }

  #show(words: string): void {
    this.words = words;
    this.host.requestUpdate();
  }
}
