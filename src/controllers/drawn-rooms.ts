import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {DrawnFigure, DrawnRoom} from '../scenes/drawn-figure.js';
import type {Drawing} from '../scenes/loaded-scene.js';
import {readDrawing} from '../scenes/read-drawn.js';
import {roomFor} from '../scenes/room-for.js';
import type {Size} from '../scenes/scene.js';
import {fetchText} from './fetch-text.js';
import {SharedRequests, type Share} from './shared-requests.js';

const drawings = new SharedRequests<Drawing | undefined>(async (url, abort) =>
  readDrawing(JSON.parse(await fetchText(url, abort)))
);

/** The drawing of a figure that is drawn already, for the room that an element has: asked for when it is first wanted. */
export class DrawnRooms implements ReactiveController {
  #room: DrawnRoom | undefined;
  #share: Share<Drawing | undefined> | undefined;
  #drawing: Drawing | 'awaited' | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Undefined where there is no drawing for a room of this size, or none that can be had and shown. */
  of(figure: DrawnFigure, size: Size): Drawing | 'awaited' | undefined {
    const room = roomFor(figure, size);
    if (room !== this.#room) {
      this.hostDisconnected();
      this.#room = room;
      this.#drawing = room && 'awaited';
      if (room) this.#ask(room);
    }
    return this.#drawing;
  }

  #ask({file}: DrawnRoom): void {
    const share = drawings.ask(file);
    this.#share = share;
    const take = (drawing: Drawing | undefined) => {
      if (this.#share !== share) return;
      this.#drawing = drawing;
      this.host.requestUpdate();
    };
    share.answer.then(take, () => take(undefined));
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  /** What is on its way is given up, and asked for anew in another place. */
  hostDisconnected(): void {
    this.#share?.leave();
    this.#share = undefined;
    if (this.#drawing === 'awaited') this.#room = undefined;
  }
}
