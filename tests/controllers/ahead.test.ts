import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {Ahead} from '../../src/controllers/ahead.js';

const host = {
  addController() {},
  removeController() {},
  requestUpdate() {
    updates++;
  },
  updateComplete: Promise.resolve(true)
};
let updates = 0;
let frames: (() => void)[] = [];
let patience: (number | undefined)[] = [];
let idle: ((deadline: {timeRemaining(): number; didTimeout: boolean}) => void)[] = [];

/** Lets the browser have so many ms to spare, or none for too long. */
const spare = (ms: number, didTimeout = false) => {
  for (const callback of idle.splice(0)) callback({timeRemaining: () => ms, didTimeout});
};

beforeEach(() => {
  updates = 0;
  frames = [];
  idle = [];
  patience = [];
  vi.stubGlobal('requestAnimationFrame', (callback: (typeof frames)[number]) => frames.push(callback));
  vi.stubGlobal('requestIdleCallback', (callback: (typeof idle)[number], {timeout}: IdleRequestOptions) => {
    patience.push(timeout);
    return idle.push(callback);
  });
  vi.stubGlobal('cancelIdleCallback', () => (idle = []));
});
afterEach(() => vi.unstubAllGlobals());

function noting() {
  const made: string[] = [];
  const ahead = new Ahead(host, function* (name: string) {
    if (name === 'long') yield;
    made.push(name);
    if (name === 'bad') throw new Error('no such thing');
    return name.toUpperCase();
  });
  return {made, ahead};
}

describe('Ahead', () => {
  it('get(name) makes a thing once', () => {
    const {made, ahead} = noting();
    expect([ahead.get('a'), ahead.get('a')]).toEqual(['A', 'A']);
    expect(made).toEqual(['a']);
  });

  it('prepare(names) makes one thing in each idle moment', () => {
    const {made, ahead} = noting();
    ahead.prepare(['a', 'b']);
    expect(made).toEqual([]);
    spare(40);
    expect(made).toEqual(['a']);
    spare(40);
    spare(40);
    expect(made).toEqual(['a', 'b']);
    expect(idle).toEqual([]);
  });

  it('prepare(names) makes no more than a part of a thing in what is left of a frame, and get(name) the rest at once', () => {
    const {made, ahead} = noting();
    ahead.prepare(['long', 'b']);
    spare(12);
    expect(made).toEqual([]);
    spare(12);
    expect(made).toEqual(['long']);
    ahead.clear();
    ahead.prepare(['long']);
    spare(12);
    expect([made, ahead.get('long'), made]).toEqual([['long', 'long'], 'LONG', ['long', 'long']]);
  });

  it('prepare(names) makes a thing whole in more than a frame', () => {
    const {made, ahead} = noting();
    ahead.prepare(['long', 'b']);
    spare(40);
    expect(made).toEqual(['long']);
  });

  it('prepare(names) waits long to begin a thing where there is no time, and a frame or two to go on', () => {
    const {ahead} = noting();
    ahead.prepare(['long']);
    expect(patience).toEqual([700]);
    spare(0, true);
    expect(patience).toEqual([700, 30]);
    spare(0, true);
    expect(ahead.has('long')).toBe(true);
  });

  it('has(name) has the host update only when all parts of a thing are made', () => {
    const {ahead} = noting();
    ahead.has('long');
    spare(12);
    expect(frames).toEqual([]);
    spare(12);
    expect(frames).toHaveLength(1);
  });

  it('prepare(names) waits where there is too little time', () => {
    const {made, ahead} = noting();
    ahead.prepare(['a']);
    spare(3);
    expect(made).toEqual([]);
    spare(40);
    expect(made).toEqual(['a']);
  });

  it('prepare(names) makes a thing that has waited too long', () => {
    const {made, ahead} = noting();
    ahead.prepare(['a']);
    spare(0, true);
    expect(made).toEqual(['a']);
  });

  it('prepare(names) goes on past what cannot be made, which get(name) then throws', () => {
    const {made, ahead} = noting();
    ahead.prepare(['bad', 'b']);
    spare(40);
    spare(40);
    expect(made).toEqual(['bad', 'b']);
    expect(() => ahead.get('bad')).toThrow('no such thing');
  });

  it('get(name) throws again what was thrown, and does not try again', () => {
    const {made, ahead} = noting();
    for (let i = 0; i < 2; i++) expect(() => ahead.get('bad')).toThrow('no such thing');
    expect(made).toEqual(['bad']);
  });

  it('has(name) has a thing made when there is time, and the host update in the frame after', () => {
    const {made, ahead} = noting();
    expect(ahead.has('a')).toBe(false);
    expect(made).toEqual([]);
    spare(40);
    expect([made, updates]).toEqual([['a'], 0]);
    for (const callback of frames.splice(0)) callback();
    expect([ahead.has('a'), updates]).toEqual([true, 1]);
  });

  it('has(name) is true of what could not be made, which get(name) throws', () => {
    const {ahead} = noting();
    expect(ahead.has('bad')).toBe(false);
    spare(40);
    expect(ahead.has('bad')).toBe(true);
    expect(() => ahead.get('bad')).toThrow('no such thing');
  });

  it('has(name) is true where the browser cannot say when it has time: get(name) makes it', () => {
    vi.stubGlobal('requestIdleCallback', undefined);
    const {ahead} = noting();
    expect([ahead.has('a'), ahead.get('a')]).toEqual([true, 'A']);
  });

  it('clear() forgets what was made and what was wished for', () => {
    const {made, ahead} = noting();
    ahead.get('a');
    ahead.prepare(['b']);
    ahead.clear();
    spare(40);
    expect([ahead.get('a'), made]).toEqual(['A', ['a', 'a']]);
  });

  it('hostDisconnected() makes nothing more', () => {
    const {made, ahead} = noting();
    ahead.prepare(['a']);
    ahead.hostDisconnected();
    spare(40);
    expect(made).toEqual([]);
  });
});
