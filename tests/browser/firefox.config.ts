import {defineConfig} from '@playwright/test';
import {join} from 'node:path';
import chromium from './playwright.config.js';

/*
 * The core of the suite in a stock Firefox, which Playwright drives by WebDriver BiDi. Left out is what needs
 * Chromium's own protocol, touch, or what BiDi does not emulate: less motion, and the media query for scripts, so that
 * a page without any is not known to be one.
 */
export default defineConfig({
  ...chromium,
  testMatch: ['fact', 'figure', 'reach', 'oracle', 'uncovered'].map((name) => `**/${name}.test.ts`),
  grepInvert: /asks for less motion/,
  outputDir: join(import.meta.dirname, '../../test-results/firefox'),
  reporter: [['list']],
  projects: [{name: 'firefox'}],
  use: {
    ...chromium.use,
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: {...(process.env.FIREFOX_PATH !== undefined && {executablePath: process.env.FIREFOX_PATH})}
  }
});
