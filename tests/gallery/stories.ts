import lightsRegion from '../../docs/examples/tall-lights/region.json' with {type: 'json'};
import lights from '../../docs/examples/tall-lights/story.json' with {type: 'json'};
import region from '../../data/region.json' with {type: 'json'};
import story from '../../data/story.json' with {type: 'json'};
import type {Story} from '../../src/model/story.js';
import {readGeography, type Geography, type Region} from '../../src/scenes/geography.js';
import pressure from '../fixtures/pressure-story.json' with {type: 'json'};
import clock from '../fixtures/clock-story.json' with {type: 'json'};
import routes from '../fixtures/routes-story.json' with {type: 'json'};
import routesRegion from '../fixtures/routes-region.json' with {type: 'json'};
import {networkStory} from '../fixtures/network-story.js';
import small from '../fixtures/small-story.json' with {type: 'json'};

/** The stories that the gallery shows: ours, the second one, and inventions with other sides, rows and bars. */
export const stories: Readonly<Record<string, Story>> = {
  story: story as unknown as Story,
  lights: lights as unknown as Story,
  pressure: pressure as unknown as Story,
  routes: routes as unknown as Story,
  small: small as unknown as Story,
  network: networkStory,
  clock: clock as unknown as Story
};

/** The outlines of those that have maps. */
export const geographies: Readonly<Record<string, Geography>> = {
  story: readGeography(region as unknown as Region),
  lights: readGeography(lightsRegion as unknown as Region),
  routes: readGeography(routesRegion as unknown as Region)
};
