import {describe, expect, it} from 'vitest';
import {svg} from '../../src/markup/svg.js';
import {dot, label, link, rect, rule, shape} from '../marks/samples.js';
import {misnested} from './html.js';

const size = {width: 320, height: 360, dir: 'ltr'};
const within = (html: string) => html.replace(/^<svg [^>]*>/, '').replace(/<\/svg>$/, '');

describe('svg(marks, size)', () => {
  it('svg([], size) is an empty drawing, hidden from readers of the page’s words', () => {
    expect(svg([], size)).toBe(
      '<svg class="story-drawing" viewBox="0 0 320 360" width="320" height="360" direction="ltr" aria-hidden="true"></svg>'
    );
  });

  it('svg(marks, size) runs the other way in a language that does', () => {
    expect(svg([], {...size, dir: 'rtl'})).toContain(' direction="rtl" ');
  });

  it('svg(marks, size) writes each kind of mark as its element', () => {
    expect(within(svg([rect()], size))).toBe(
      '<rect class="rect first" x="10" y="20" width="30" height="40"></rect>'
    );
    expect(within(svg([rule({weight: 2})], size))).toBe(
      '<line class="rule axis" x1="10" y1="20" x2="40" y2="60" stroke-width="2"></line>'
    );
    expect(within(svg([dot({fact: 'reach', opacity: 0.5})], size))).toBe(
      '<circle class="dot accent" opacity="0.5" data-fact="reach" cx="10" cy="20" r="5"></circle>'
    );
    expect(within(svg([shape()], size))).toBe(
      '<path class="shape land" d="M-2,-1h6v3Z" transform="translate(10 20) rotate(0) scale(1 1)"></path>'
    );
    expect(within(svg([link()], size))).toBe('<path class="link soft" d="M10,20Q30,4,50,20"></path>');
  });

  it('svg(marks, size, light) stands at whole px, with strokes and shapes at half a px, its strengths as they are, and no fact', () => {
    expect(within(svg([dot({fact: 'reach', opacity: 0.45, x: 10.36})], size, true))).toBe(
      '<circle class="dot accent" opacity="0.45" cx="10" cy="20" r="5"/>'
    );
    expect(within(svg([dot({r: 3.3})], size, true))).toBe(
      '<circle class="dot accent" cx="10" cy="20" r="3.5"/>'
    );
    expect(within(svg([label({lines: ['a'], y: 20.04})], size, true))).toBe(
      '<text class="label ink sans" font-size="100"><tspan x="100" y="20">a</tspan></text>'
    );
  });

  it.each([
    [{x: 10.36, y: 20.74}, 'translate(10.5 20.5)'],
    [{turn: 40}, 'translate(10 20) rotate(40)'],
    [{scale: 2}, 'translate(10 20) scale(2 2)'],
    [{flipped: true}, 'translate(10 20) scale(-1 1)']
  ])(
    'svg(marks, size, light) has a shape of %j at %s: what turns and scales nothing is left out',
    (more, transform) => {
      expect(within(svg([shape(more)], size, true))).toBe(
        `<path class="shape land" d="M-2,-1h6v3Z" transform="${transform}"/>`
      );
    }
  );

  it('svg(marks, size) writes words line by line, as words', () => {
    expect(within(svg([label({lines: ['a < b', '"c" & d']})], size))).toBe(
      '<text class="label ink sans" font-size="100" text-anchor="start"><tspan x="100" y="50">a &lt; b</tspan><tspan x="100" y="170">&quot;c&quot; &amp; d</tspan></text>'
    );
  });

  it('svg(marks, size) lets no mark out of its attributes', () => {
    const html = svg([rect({fact: '"><script>', paint: '" onload="x'})], size);
    expect(html).toContain('class="rect &quot; onload=&quot;x" data-fact="&quot;&gt;&lt;script&gt;"');
    expect(misnested(html)).toEqual([]);
  });

  it('svg(marks, size) keeps the order of the marks', () => {
    const html = svg([dot({paint: 'under'}), dot({paint: 'over'})], size);
    expect(html.indexOf('under')).toBeLessThan(html.indexOf('over'));
  });
});
