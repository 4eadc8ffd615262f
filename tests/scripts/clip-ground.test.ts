import {describe, expect, it} from 'vitest';
import {clipGround} from '../../scripts/clip-ground.js';
import type {ShapeMark} from '../../src/marks/mark.js';

const land: ShapeMark = {
  kind: 'shape',
  key: 'land',
  paint: 'ground land',
  path: 'M-900,-900l1800,0 0,1800-1800,0zM5000,0l10,0 0,10z',
  extent: {x: -900, y: -900, width: 5910, height: 1800},
  x: 50,
  y: 40,
  scale: 0.5
};
const border: ShapeMark = {...land, key: 'border', paint: 'ground border', path: 'M-900,0l1800,0'};
const symbol: ShapeMark = {...land, key: 'symbol', paint: 'accent'};
const room = {width: 100, height: 80, marks: [land, border, symbol] as ShapeMark[], found: []};

function pathsOf(drawing: typeof room) {
  return clipGround(drawing).marks.map((mark) => (mark.kind === 'shape' ? mark.path : ''));
}

describe('clipGround(drawing)', () => {
  it('cuts ground that is closed a little beyond the frame, and leaves lines and other shapes whole', () => {
    expect(pathsOf(room)).toEqual(['M-148-128l296,0 0,256-296,0z', border.path, symbol.path]);
  });

  it('cuts it as wide as the frame is', () => {
    expect(pathsOf({...room, width: 200})[0]).toBe('M-148-128l496,0 0,256-496,0z');
  });

  it('cuts ground that is mirrored on its own side', () => {
    expect(pathsOf({...room, width: 200, marks: [{...land, flipped: true}]})).toEqual([
      'M-348-128l496,0 0,256-496,0z'
    ]);
  });
});
