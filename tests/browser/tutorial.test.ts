import {expect, test} from '@playwright/test';
import {newStory, tutorial} from '../docs/tutorial.js';
import {copyProject} from './live-server.js';
import {awake} from './reader.js';

test('the tutorial, followed with the page open: every edit shows in place, the mistake too', async ({
  page
}) => {
  const copy = copyProject();
  const file = 'my-story/story.json';
  try {
    let story = newStory();
    copy.write(file, story);
    await page.goto(await copy.serve(file));
    await awake(page);
    await page.evaluate(() => Object.assign(window, {mark: 1}));
    for (const each of tutorial('designers.md')) {
      if (each.does === 'edit') copy.write(file, (story = each.apply(story)));
      else if (each.does === 'says') await expect(page.locator('main')).toContainText(each.words);
      else await expect(page.locator('story-faults')).toContainText('did you mean');
    }
    await expect(page.locator('story-faults')).toHaveCount(0);
    const steps = page.locator('.step');
    await expect(steps).toHaveCount(8);
    await page.locator('#who-between').scrollIntoViewIfNeeded();
    await expect(page.locator('#who-between story-figure svg[part=drawing]')).toContainText('the Mill');
    expect(await page.evaluate(() => 'mark' in window)).toBe(true);
  } finally {
    copy.remove();
  }
});
