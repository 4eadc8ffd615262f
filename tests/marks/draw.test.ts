import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {draw, type Drawn} from '../../src/marks/draw.js';
import type {Mark} from '../../src/marks/mark.js';
import {anyMark, dot, label, link, rect, rule, shape} from './samples.js';

const seed = Number(process.env.SEED ?? 1);

describe('draw(mark)', () => {
  it.each<[string, Mark, Drawn]>([
    [
      'rect',
      rect(),
      {
        tag: 'rect',
        key: 'rect',
        attributes: {class: 'rect first', x: 10, y: 20, width: 30, height: 40},
        lines: []
      }
    ],
    [
      'rule',
      rule(),
      {
        tag: 'line',
        key: 'rule',
        attributes: {class: 'rule axis', x1: 10, y1: 20, x2: 40, y2: 60},
        lines: []
      }
    ],
    [
      'rule with a weight',
      rule({weight: 1.5}),
      {
        tag: 'line',
        key: 'rule',
        attributes: {
          class: 'rule axis',
          x1: 10,
          y1: 20,
          x2: 40,
          y2: 60,
          'stroke-width': 1.5
        },
        lines: []
      }
    ],
    [
      'dot',
      dot(),
      {
        tag: 'circle',
        key: 'dot',
        attributes: {class: 'dot accent', cx: 10, cy: 20, r: 5},
        lines: []
      }
    ],
    [
      'shape',
      shape(),
      {
        tag: 'path',
        key: 'shape',
        attributes: {
          class: 'shape land',
          d: 'M-2,-1h6v3Z',
          transform: 'translate(10 20) rotate(0) scale(1 1)'
        },
        lines: []
      }
    ],
    [
      'shape, scaled, turned and flipped',
      shape({scale: 1 / 3, turn: -30.125, flipped: true}),
      {
        tag: 'path',
        key: 'shape',
        attributes: {
          class: 'shape land',
          d: 'M-2,-1h6v3Z',
          transform: 'translate(10 20) rotate(-30.12) scale(-0.33333 0.33333)'
        },
        lines: []
      }
    ],
    [
      'link',
      link({x1: 10.004}),
      {
        tag: 'path',
        key: 'link',
        attributes: {class: 'link soft', d: 'M10,20Q30,4,50,20'},
        lines: []
      }
    ],
    [
      'label',
      label({lines: ['at least', '500 km']}),
      {
        tag: 'text',
        key: 'label',
        attributes: {
          class: 'label ink sans',
          'font-size': 100,
          'text-anchor': 'start'
        },
        lines: [
          {x: 100, y: 50, below: 0, text: 'at least'},
          {x: 100, y: 170, below: 120, text: '500 km'}
        ]
      }
    ]
  ])('draw(mark) of a %s', (_, mark, drawn) => {
    expect(draw(mark)).toEqual(drawn);
  });

  it('draw(mark) rounds every number to a hundredth of a px', () => {
    const near = {x: 1.005001, y: 2.004999};
    expect(draw(rect({...near, width: 1 / 3, height: 2 / 3})).attributes).toMatchObject({
      x: 1.01,
      y: 2,
      width: 0.33,
      height: 0.67
    });
    expect(draw(rule({x1: 0.126, y1: 0.124, x2: -0.126, y2: -1e-9, weight: 1.234})).attributes).toMatchObject(
      {
        x1: 0.13,
        y1: 0.12,
        x2: -0.13,
        y2: 0,
        'stroke-width': 1.23
      }
    );
    expect(draw(dot({x: 0.126, y: 0.124, r: 2.345678})).attributes).toMatchObject({
      cx: 0.13,
      cy: 0.12,
      r: 2.35
    });
    const words = draw(label({...near, size: 14.4444, leading: 17.3333, lines: ['a', 'b']}));
    expect(words.attributes).toMatchObject({'font-size': 14.44});
    expect(words.lines).toEqual([
      {x: 1.01, y: 2, below: 0, text: 'a'},
      {x: 1.01, y: 19.34, below: 17.33, text: 'b'}
    ]);
  });

  it('draw(mark) never draws a negative width, height or radius', () => {
    expect(draw(rect({width: -1, height: -2})).attributes).toMatchObject({width: 0, height: 0});
    expect(draw(dot({r: -0.5})).attributes).toMatchObject({r: 0});
  });

  it('draw(mark) writes an opacity only below 1, rounded', () => {
    expect(draw(rect()).attributes).not.toHaveProperty('opacity');
    expect(draw(rect({opacity: 1})).attributes).not.toHaveProperty('opacity');
    expect(draw(rect({opacity: 0})).attributes).toHaveProperty('opacity', 0);
    expect(draw(rect({opacity: 0.126})).attributes).toHaveProperty('opacity', 0.13);
  });

  it('draw(mark) names the fact that a mark stands for', () => {
    expect(draw(rect({fact: 'reach'})).attributes).toHaveProperty('data-fact', 'reach');
    expect(draw(rect()).attributes).not.toHaveProperty('data-fact');
  });

  it('draw(mark) of any mark says no more than SVG does, and has no style', () => {
    const known =
      /^(class|data-fact|opacity|[xy][12]?|width|height|c[xy]|r|stroke-width|font-size|text-anchor|d|transform)$/;
    fc.assert(
      fc.property(anyMark, (mark) => {
        const {attributes} = draw(mark);
        expect(Object.keys(attributes).filter((name) => !known.test(name))).toEqual([]);
        for (const name of ['width', 'height', 'r']) expect(attributes[name] ?? 0).toBeGreaterThanOrEqual(0);
      }),
      {seed}
    );
  });
});
