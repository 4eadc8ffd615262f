import {html, type ReactiveController, type TemplateResult} from 'lit';
import {drawnIn} from '../controllers/drawn-in.js';
import {DrawnRooms} from '../controllers/drawn-rooms.js';
import {FigureDataset} from '../controllers/figure-dataset.js';
import {Later} from '../controllers/later.js';
import {StoryRefused} from '../controllers/story-refused.js';
import type {StoryFile} from '../controllers/story-file.js';
import {StorySource} from '../controllers/story-source.js';
import type {FigureStory} from '../model/figure-story.js';
import {isSourced, type SourcedStory} from '../scenes/sourced-story.js';
import type {DrawnFigure} from '../scenes/drawn-figure.js';
import type {FigureWords} from '../scenes/figure-words.js';
import type {Drawing} from '../scenes/loaded-scene.js';
import type {Size} from '../scenes/scene.js';
import {adopt} from './adopt.js';
import {StoryErrorEvent} from './events.js';
import {Failure} from './failure.js';
import {figureFrame} from './figure-frame.js';
import {FigureMenu} from './figure-menu.js';
import {laidOut, type LaidOut} from './laid-out.js';
import {liveCode} from './live-code.js';
import {aloneSheet} from './sheets-alone.js';
import {States} from './states.js';
import type {StoryFigure} from './story-figure.js';
import type {wordsAlone} from './words-alone.js';

/** What a figure is given that stands in no story: what its address leads to, what frames it, and what is taken away. */
export class FigureAlone implements ReactiveController {
  readonly #source: StorySource<DrawnFigure | FigureStory>;
  readonly #dataset: FigureDataset;
  readonly #rooms: DrawnRooms;
  readonly #failure: Failure;
  readonly #menu: FigureMenu;
  readonly #states: States;
  readonly #words: Later<typeof wordsAlone>;
  /** Its own file, where the address leads to that. */
  #drawn: DrawnFigure | undefined;
  #shown: readonly [Drawing, LaidOut] | undefined;
  /** For which step and room the dataset was last asked for, if that still matters. */
  #asked: readonly [string, Size] | undefined;

  constructor(private readonly host: StoryFigure) {
    this.#source = new StorySource(
      host,
      (file, scene) => this.#read(file, scene),
      (answer) => this.#take(answer)
    );
    this.#dataset = new FigureDataset(host);
    this.#rooms = new DrawnRooms(host);
    this.#failure = new Failure(host, this.#source);
    this.#menu = new FigureMenu(host);
    this.#states = new States(host);
    this.#words = new Later(
      host,
      async () => (await import('./words-alone.js')).wordsAlone,
      (error) => this.#tell(error)
    );
    host.addController(this);
    adopt(host, aloneSheet);
  }

  /** Whether the host has an address whose scene is not there yet. */
  get isReading(): boolean {
    const {src, scene} = this.host;
    return src !== '' && !this.#source.has(src, scene);
  }

  /** Whether the host's scene has its own file: what is drawn of it stands where another step cannot be had. */
  get hasOwnFile(): boolean {
    return this.#drawn?.scene === this.host.scene;
  }

  /** Follows the address that the host has, and its scene. */
  hostUpdate(): void {
    if (this.host.src !== '') this.#source.want(this.host.src, this.host.scene);
  }

  /** What it has asked for it has given up, and asks anew when it is back. */
  hostDisconnected(): void {
    this.#asked = undefined;
  }

  hostUpdated(): void {
    this.#states.set('ready', Boolean(this.host.shadowRoot?.querySelector('[part=drawing]')));
    this.#states.set('failed', this.#source.refused !== undefined);
  }

  /** What the build has drawn for the host's step and room; undefined where that is nothing, and the dataset is there. */
  drawing(size: Size | undefined): LaidOut | 'awaited' | undefined {
    const {host} = this;
    // A story that has taken the place of the address.
    if (host.src === '' && host.story) this.#drawn = undefined;
    if (!this.#drawn) return undefined;
    if (this.isReading || !size || !host.isConnected) return 'awaited';
    const figure = this.#own;
    const drawing = figure && this.#rooms.of(figure, size);
    if (drawing === 'awaited') return drawing;
    if (drawing) {
      this.#asked = undefined;
      const [last, target] = this.#shown ?? [];
      if (last === drawing && target?.room === size) return target;
      const next = laidOut(drawing, size, figure.words);
      this.#shown = [drawing, next];
      return next;
    }
    if (host.story) return undefined;
    const [step, room] = this.#asked ?? [];
    if (step !== host.step || room !== size) {
      const asked = (this.#asked = [host.step, size] as const);
      // What draws it comes at the same time.
      liveCode().catch(() => undefined);
      this.story().catch((error: unknown) => {
        if (this.#asked === asked) this.#miss(error);
      });
    }
    return 'awaited';
  }

  /** The story that the figure is of, with all that the figure reads of it. Rejects where that cannot be had. */
  async story(): Promise<SourcedStory> {
    const {host} = this;
    if (isSourced(host.story)) return host.story;
    const drawn = this.#drawn;
    if (!drawn) throw new Error('There is no story yet.');
    const story = await this.#dataset.read(drawn.dataset, drawn.scene);
    if (this.#drawn === drawn) host.story = story;
    return story;
  }

  /** For the host's `render`: `content` is the drawing, or what stands there without one. */
  template(content: unknown, target: LaidOut | undefined): TemplateResult {
    const after = this.#failure.template(this.isReading);
    const words = this.words(target);
    if (!words) return html`<slot></slot>${after}`;
    return figureFrame(words, content, html`${this.#menu.template(words)}${after}`);
  }

  /** What the figure says about itself; while another is still to come, what the one says that stands there. */
  words(target: LaidOut | undefined): FigureWords | undefined {
    const {story, scene, step} = this.host;
    if (this.#drawn && (this.#own || !story)) return this.#drawn.words;
    const entry =
      story?.scenes.find(({id}) => id === scene) ?? (this.isReading ? story?.scenes[0] : undefined);
    if (!isSourced(story) || !entry) return undefined;
    this.#words.want();
    return this.#words.part?.(story, entry, step, target) ?? this.#drawn?.words;
  }

  /** The drawn figure, if its view is that of the host's step. */
  get #own(): DrawnFigure | undefined {
    return this.#drawn?.steps.includes(this.host.step) ? this.#drawn : undefined;
  }

  /** What the address leads to: the figure's own file, or a story that it is one of. */
  async #read(file: StoryFile, scene: string): Promise<DrawnFigure | FigureStory> {
    const drawn = drawnIn(file, scene);
    if (drawn) return drawn;
    // What draws it comes at the same time as what checks it, and is heard of when it is used.
    liveCode().catch(() => undefined);
    this.#words.want();
    return (await import('../controllers/read-dataset.js')).readDataset(file, scene);
  }

  #take(answer: DrawnFigure | FigureStory | StoryRefused): void {
    this.#asked = undefined;
    if (answer instanceof StoryRefused) this.#tell(answer);
    else if ('drawn' in answer) {
      this.#drawn = answer;
      this.host.story = undefined;
    } else if (answer.scenes.length > 0) {
      this.#drawn = undefined;
      this.host.story = answer;
    } else this.#source.refuse(new StoryRefused('no-scene', ['The story has no such scene.']));
  }

  /** What would draw it anew cannot be had: what stands stays; without anything the reader can try again. */
  #miss(error: unknown): void {
    if (this.host.isDrawn) this.#tell(error);
    else this.#source.refuse(refusal(error));
  }

  #tell(error: unknown): void {
    const {code, issues} = refusal(error);
    this.host.dispatchEvent(new StoryErrorEvent(code, issues));
  }
}

function refusal(error: unknown): StoryRefused {
  return error instanceof StoryRefused ? error : new StoryRefused('no-story', [String(error)]);
}
