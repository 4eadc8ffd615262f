import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {Ahead} from '../../src/controllers/ahead.js';

const host = {
  addController() {},
  removeController() {},
  requestUpdate() {},
  updateComplete: Promise.resolve(true)
};
let idle: ((deadline: {timeRemaining(): number; didTimeout: boolean}) => void)[] = [];

/** Lets the browser have so many ms to spare, or none for too long. */
const spare = (ms: number, didTimeout = false) => {
  for (const callback of idle.splice(0)) callback({timeRemaining: () => ms, didTimeout});
};

beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (callback: (typeof idle)[number]) => idle.push(callback));
  vi.stubGlobal('cancelIdleCallback', () => (idle = []));
});
afterEach(() => vi.unstubAllGlobals());

function noting() {
  const made: string[] = [];
  const ahead = new Ahead(host, (name: string) => {
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
