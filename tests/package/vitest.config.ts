import {join} from 'node:path';
import {defineConfig} from 'vitest/config';

/**
 * The package as `npm pack` makes it. Apart from the other tests, as it is packed first. `--mode long` also installs
 * it from its tarball in a fresh project of each framework.
 */
export default defineConfig(({mode}) => ({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['tests/package/**/*.test.ts'],
    globalSetup: 'tests/package/pack.ts',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 300_000,
    // A second, as it is by default, is short on a machine that has other work.
    expect: {poll: {timeout: 15_000}},
    env: mode === 'long' ? {LONG: '1'} : {}
  }
}));
