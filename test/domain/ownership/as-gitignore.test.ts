import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

type Question = { readonly patterns: readonly string[]; readonly paths: readonly string[] };

/**
 * The paths of each question that git would ignore by its patterns; nothing of them has to exist. All are asked of one
 * git, each in a folder of its own, since most of the time is that of starting it.
 */
function ignoredByGit(questions: readonly Question[]): string[][] {
  const asked = questions.flatMap(({ patterns, paths }, index) => {
    mkdirSync(join(folder, String(index)), { recursive: true });
    writeFileSync(join(folder, String(index), '.gitignore'), `${patterns.join('\n')}\n`);
    return paths.map((path) => `${index}/${path}`);
  });
  const ignored = git(['check-ignore', '--no-index', '-z', '--stdin'], `${asked.join('\0')}\0`).split('\0');
  return questions.map((_, index) =>
    ignored.filter((path) => path.startsWith(`${index}/`)).map((path) => path.slice(`${index}/`.length)),
  );
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

const question = fc.record({
  patterns: fc.array(
    pattern.filter((one) => !isOfGithubAlone(one)),
    { minLength: 1, maxLength: 3 },
  ),
  paths: fc.uniqueArray(path, { minLength: 1, maxLength: 40 }),
});

test('a pattern owns what git would ignore by it, wherever the two are meant to agree', () => {
  fc.assert(
    fc.property(fc.array(question, { minLength: 50, maxLength: 50 }), (questions) => {
      const owned = questions.map(({ patterns, paths }) => {
        const owners = parseCodeOwners(patterns.map((one) => `${one} @a`).join('\n'), 'CODEOWNERS');
        return paths.filter((one) => ownersOfPath(owners, one).length > 0).sort();
      });
      expect(owned).toEqual(ignoredByGit(questions).map((paths) => paths.sort()));
    }),
    { numRuns: 6 },
  );
});

test('the last star of a pattern is where they are not: git ignores the folders that it fits, GitHub owns no file in them', () => {
  expect(ignoredByGit([{ patterns: ['docs/*'], paths: ['docs/a', 'docs/a/b'] }])).toEqual([['docs/a', 'docs/a/b']]);
  const owners = parseCodeOwners('docs/* @a', 'CODEOWNERS');
  expect(['docs/a', 'docs/a/b'].filter((one) => ownersOfPath(owners, one).length > 0)).toEqual(['docs/a']);
});
