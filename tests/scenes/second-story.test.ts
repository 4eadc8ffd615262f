import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {checkStory} from '../../src/model/check.js';
import {sceneContext} from '../../src/scenes/context.js';
import {atOnce} from '../../src/scenes/in-parts.js';
import {kindNames} from '../../src/scenes/kinds.js';
import {languages} from '../../src/scenes/languages.js';
import {ranges} from '../../src/scenes/ranges.js';
import type {RangesData, RangesView} from '../../src/scenes/ranges-language.js';
import type {SceneContext} from '../../src/scenes/scene.js';

const file = 'docs/examples/tall-lights/story.json';
const {story, faults} = checkStory(readFileSync(file, 'utf8'), languages, {file});
if (!story) throw new Error('the second story has faults');

const size = {width: 880, height: 844, em: 16, stretch: 1};

describe('the second story', () => {
  it('has no fault and no warning', () => {
    expect(faults).toEqual([]);
  });

  it('uses every kind of scene', () => {
    expect([...new Set(story.scenes.map(({kind}) => kind))].sort()).toEqual([...kindNames].sort());
  });

  it('says on its own page that all of it is invented', () => {
    expect(story.status).toMatch(/^An invented tale/);
  });
});

describe('measures of one unit', () => {
  it('share an axis where they follow each other, under the last', () => {
    const entry = story.scenes.find(({kind}) => kind === 'ranges');
    if (!entry) throw new Error('no ranges');
    const context = sceneContext(story, entry) as SceneContext<RangesData>;
    const view: RangesView = {
      show: 'measures',
      measures: ['measure-pellan', 'measure-skerrow', 'measure-lens']
    };
    const keys = atOnce(ranges.layout(context, view, size)).map(({key}) => key);
    expect(keys.filter((key) => key.endsWith('/tick-0'))).toEqual(['measure-skerrow/tick-0']);
  });

  it('are on one scale, so that their bars may be compared: 18 m is two thirds of 27 m', () => {
    const entry = story.scenes.find(({kind}) => kind === 'ranges');
    if (!entry) throw new Error('no ranges');
    const context = sceneContext(story, entry) as SceneContext<RangesData>;
    const view: RangesView = {show: 'measures', measures: ['measure-pellan', 'measure-skerrow']};
    const marks = atOnce(ranges.layout(context, view, size));
    const length = (key: string) => {
      const mark = marks.find((each) => each.key === key);
      if (mark?.kind !== 'rule') throw new Error(`no bar ${key}`);
      return mark.x2 - mark.x1;
    };
    expect(length('measure-pellan/bar') / length('measure-skerrow/bar')).toBeCloseTo(2 / 3, 9);
  });
});
