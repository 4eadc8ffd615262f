import {expect, test} from '@playwright/test';
import {copyWithNewKind, storyFile} from '../docs/new-kind.js';
import {awake, jumpToStep} from './reader.js';

test('the kind of scene that docs/scenes.md makes is drawn on a live stage, and moves on with the step', async ({
  page
}) => {
  const copy = copyWithNewKind();
  try {
    await page.goto(await copy.serve(storyFile));
    await awake(page);
    const dots = page.locator('#saturday story-figure svg[part=drawing] circle.solid');
    await jumpToStep(page, 'queue-one');
    await expect(page.locator('#queue-one[data-active]')).toBeAttached();
    await expect(dots).toHaveCount(34);
    await jumpToStep(page, 'queue-two');
    await expect(dots).toHaveCount(34 + 25);
    await expect(page.locator('#saturday story-figure svg[part=drawing]')).toContainText(
      'at least 21 people'
    );
  } finally {
    copy.remove();
  }
});
