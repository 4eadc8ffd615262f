import {heard, issues, openHost, src, storySite} from './embed.js';
import {story} from './story.js';
import {expect, test} from './test.js';

const fact = story.facts.find(({label}) => /range/i.test(label)) ?? story.facts[0];
const tag = (ref: string, more = '') =>
  `<p>They say <story-fact src="${src}" ref="${ref}"><i class="fallback">a figure</i></story-fact>${more}, no more.</p>`;

test('a fact in another page shows its value, and opens who says so, with a way to the ledger', async ({
  page
}) => {
  const requests = await openHost(page, {
    body: tag(fact?.id ?? '').repeat(3),
    css: '* {all: unset; letter-spacing: 1em; text-transform: uppercase} head, style {display: none} p {display: block}'
  });
  const value = page.locator('story-fact').first().getByRole('button');
  await expect(value).toHaveText(/\d/);
  await expect(page.locator('.fallback').first()).toBeHidden();
  await value.click();
  const answer = page.locator('story-fact .popup');
  await expect(answer).toContainText(fact?.label ?? '');
  await expect(answer).toContainText('not independently checked');
  await expect(answer.locator('.popup-foot a')).toHaveAttribute('href', `${storySite}/#fact-${fact?.id}`);
  expect(
    await answer.evaluate((popup) => {
      const {letterSpacing, textTransform} = getComputedStyle(popup);
      return [letterSpacing, textTransform];
    })
  ).toEqual(['normal', 'none']);
  await page.keyboard.press('Escape');
  await expect(answer).toBeHidden();
  expect(requests.filter((url) => url === src)).toEqual([src]);
});

test('a fact that the story does not have leaves the text as it was, and the page hears so', async ({
  page
}) => {
  await openHost(page, {body: tag('no-such-fact')});
  await expect.poll(() => heard(page)).toEqual(['story-error no-fact']);
  expect(await issues(page)).toEqual(['no-such-fact: the story has no such fact or actor']);
  await expect(page.locator('.fallback')).toBeVisible();
});

test('a fact whose id is set later, and by its other name, is that one', async ({page}) => {
  await openHost(page, {body: `<p><story-fact src="${src}"></story-fact></p>`});
  await page.locator('story-fact').evaluate((element, id) => {
    Object.assign(element, {fact: id});
  }, fact?.id ?? '');
  await expect(page.getByRole('button')).toHaveText(/\d/);
});
