import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {expect, it} from 'vitest';
import {installed, manifest, workshop} from './packed.js';

it('publint has nothing to say', async () => {
  const {messages, pkg} = await publint({pkgDir: installed, level: 'suggestion', strict: true, pack: false});
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

it('are the types wrong? has no problem where modules are ES modules', async () => {
  const tarball = createPackageFromTarballData(
    new Uint8Array(readFileSync(join(workshop, 'parallel-lines.tgz')))
  );
  const code = Object.keys(manifest.exports).filter((path) => typeof manifest.exports[path] === 'object');
  const result = await checkPackage(tarball, {entrypoints: code});
  expect(result.types).toMatchObject({kind: 'included'});
  if (!result.types) return;
  // The package is for ES modules: what CommonJS, and Node before exports were known, make of it is no question.
  const asked = ['node16-esm', 'bundler'];
  const problems = 'problems' in result ? result.problems : [];
  const found = problems.filter(
    (problem) => !('resolutionKind' in problem) || asked.includes(problem.resolutionKind)
  );
  expect(found).toEqual([]);
});
