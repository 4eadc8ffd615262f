import {describe, expect, it} from 'vitest';
import {dataTable, staticFigure, stillDrawing} from '../../src/markup/figure.js';
import type {Scene, SceneContext} from '../../src/scenes/scene.js';
import {rect} from '../marks/samples.js';
import {references} from '../words/samples.js';
import {misnested} from './html.js';

/** A scene of one rect as wide as its room. */
const scene: Scene = {
  kind: 'plain',
  layout: (_, __, {width, height}) => [rect({x: 0, y: 0, width: width / 2, height})],
  describe: () => 'One bar < two.',
  table: () => ({caption: '', head: [], rows: []})
};
const side = {id: 'harbour', name: 'The harbour', kind: 'office'} as const;
const context: SceneContext = {
  ...references('en'),
  data: {},
  dir: 'ltr',
  sides: {first: side, second: side},
  notes: new Map()
};

describe('stillDrawing(scene, context, view)', () => {
  it('stillDrawing(scene, context, view) is laid out for the narrowest page', () => {
    expect(stillDrawing(scene, context, {})).toBe(
      '<svg class="story-drawing" viewBox="0 0 320 360" width="320" height="360" direction="ltr" aria-hidden="true"><rect class="rect first" x="0" y="0" width="160" height="360"/></svg>'
    );
  });

  it('stillDrawing(scene, context, view) is a mirror of it in a language that runs right to left', () => {
    const html = stillDrawing(scene, {...context, dir: 'rtl'}, {});
    expect(html).toContain(' direction="rtl" ');
    expect(html).toContain(' x="160" y="0" width="160" ');
  });
});

describe('staticFigure(scene, context, view)', () => {
  it('staticFigure(scene, context, view) says below the drawing what it shows', () => {
    expect(staticFigure(scene, context, {})).toBe(
      `<figure class="static">${stillDrawing(scene, context, {})}<figcaption>One bar &lt; two.</figcaption></figure>`
    );
  });

  it('staticFigure(scene, context, view) has the view’s own words where it has any', () => {
    const html = staticFigure(scene, context, {alt: 'A & B'});
    expect(html).toContain('<figcaption>A &amp; B</figcaption>');
    expect(html).not.toContain('One bar');
  });
});

describe('dataTable(title, table)', () => {
  const table = {
    caption: 'Reach <km>',
    head: ['Lamp', 'Reach', 'By'],
    rows: [
      ['new', '30 km', 'Odd & Co'],
      ['old', '12.5 km', '']
    ]
  };

  it('dataTable(title, table) has headers for columns and rows', () => {
    expect(dataTable('The "data"', table)).toBe(
      [
        '<details><summary>The &quot;data&quot;</summary>',
        '<div class="table" tabindex="0" role="region" aria-label="The &quot;data&quot;">',
        '<table><caption>Reach &lt;km&gt;</caption>',
        '<thead><tr><th scope="col">Lamp</th><th scope="col">Reach</th><th scope="col">By</th></tr></thead>',
        '<tbody><tr><th scope="row">new</th><td>30 km</td><td>Odd &amp; Co</td></tr>',
        '<tr><th scope="row">old</th><td>12.5 km</td><td></td></tr></tbody></table></div></details>'
      ].join('')
    );
  });

  it('dataTable(title, table) is well formed without a row', () => {
    expect(misnested(dataTable('', {caption: '', head: [], rows: []}))).toEqual([]);
  });
});
