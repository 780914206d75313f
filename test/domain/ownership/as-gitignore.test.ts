import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownersOfPath, parseCodeOwners } from '../../../src/domain/ownership/code-owners.js';
import { hermeticEnvironment } from '../../fixtures/temporary-repository.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'owners-'));
  git(['init', '--quiet']);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function git(words: readonly string[], input = ''): string {
  const run = spawnSync('git', words, { cwd: folder, env: hermeticEnvironment, input, encoding: 'utf8' });
  if (run.error !== undefined || (run.status ?? 9) > 1) throw new Error(`git ${words.join(' ')}: ${run.stderr}`);
  return run.stdout;
}

/** The paths that git would ignore by a list of patterns; nothing of them has to exist. */
function ignoredByGit(patterns: readonly string[], paths: readonly string[]): string[] {
  writeFileSync(join(folder, 'patterns'), `${patterns.join('\n')}\n`);
  const words = ['-c', 'core.excludesFile=patterns', 'check-ignore', '--no-index', '-z', '--stdin'];
  return git(words, `${paths.join('\0')}\0`)
    .split('\0')
    .filter((path) => path !== '');
}

const name = fc.constantFrom('a', 'b', 'ab', 'ba', 'a.b', 'x y', 'A', '.a');
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
const patternPart = fc.constantFrom(
  'a',
  'b',
  'ab',
  'a*',
  '*b',
  '*',
  '**',
  '?',
  'a?b',
  'a\\.b',
  'x\\ y',
  'A',
  '.a',
  'a**b',
);
const pattern = fc
  .tuple(fc.boolean(), fc.array(patternPart, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([leads, parts, trails]) => `${leads ? '/' : ''}${parts.join('/')}${trails ? '/' : ''}`);

/** Where GitHub departs from git: a last star of its own takes in no folder. */
const isOfGithubAlone = (one: string): boolean => one.endsWith('/*');

test('a pattern owns what git would ignore by it, wherever the two are meant to agree', () => {
  fc.assert(
    fc.property(
      fc.array(
        pattern.filter((one) => !isOfGithubAlone(one)),
        { minLength: 1, maxLength: 3 },
      ),
      fc.uniqueArray(path, { minLength: 1, maxLength: 40 }),
      (patterns, paths) => {
        const owners = parseCodeOwners(patterns.map((one) => `${one} @a`).join('\n'), 'CODEOWNERS');
        const owned = paths.filter((one) => ownersOfPath(owners, one).length > 0);
        expect(owned.sort()).toEqual(ignoredByGit(patterns, paths).sort());
      },
    ),
    { numRuns: 300 },
  );
});

test('the last star of a pattern is where they are not: git ignores the folders that it fits, GitHub owns no file in them', () => {
  expect(ignoredByGit(['docs/*'], ['docs/a', 'docs/a/b'])).toEqual(['docs/a', 'docs/a/b']);
  const owners = parseCodeOwners('docs/* @a', 'CODEOWNERS');
  expect(['docs/a', 'docs/a/b'].filter((one) => ownersOfPath(owners, one).length > 0)).toEqual(['docs/a']);
});
