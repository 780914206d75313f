import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import { Glob, globsWithout, matchesGlobs, mayLieBelow } from '../../../src/domain/artifacts/glob.js';
import { processorMs } from '../../fixtures/processor-time.js';

describe('a glob', () => {
  test.each<[string, string, boolean]>([
    ['src/**', 'src/a.ts', true],
    ['src/**', 'src/a/b.ts', true],
    ['src/**', 'src', true],
    ['src/**', 'other/src/a.ts', false],
    ['*/**', 'a.ts', false],
    ['src/', 'src/deep/a.ts', true],
    ['src', 'src/a.ts', false],
    ['**/*.ts', 'a.ts', true],
    ['**/*.ts', 'a/b/c.ts', true],
    ['*.ts', 'a/b.ts', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b/**/c', 'a/x/b/y/b/z/c', true],
    ['a/**/b/**/c', 'a/x/b/y/b/z/d', false],
    ['**', '.github/workflows/ci.yml', true],
    ['*', '.env', true],
    ['*.{yml,yaml}', 'a.yaml', true],
    ['{a,b{c,d}}/x', 'bd/x', true],
    ['{a,b{c,d}}/x', 'b/x', false],
    ['?.md', 'ab.md', false],
    ['?.md', '😀.md', true],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['[a-]x', '-x', true],
    ['app/(shop)/page.tsx', 'app/(shop)/page.tsx', true],
    ['a+b.$', 'a+b.$', true],
    ['A.md', 'a.md', false],
  ])('%s over %s: %s', (glob, path, expected) => {
    expect(matchesGlobs(path, [Glob.parse(glob)])).toBe(expected);
  });

  test('takes out again what a later one excludes, and back in what comes after that', () => {
    const globs = ['src/**', '!src/**/*.test.ts', 'src/keep.test.ts'];
    expect(['src/a.ts', 'src/a.test.ts', 'src/keep.test.ts', 'b.ts'].map((path) => matchesGlobs(path, globs))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test('loses a leading ./, behind an exclamation mark too', () => {
    expect([Glob.parse('./src/**'), Glob.parse('!././src/**')]).toEqual(['src/**', '!src/**']);
  });

  test.each([
    ['/src/**', 'without `/`'],
    ['src\\**', 'backslash'],
    ['../other/**', '`..`'],
    ['src/[a', 'not closed'],
    ['src/{a', 'brace that is not closed'],
    ['src/a}', 'brace that is not closed'],
    ['src/{a}', 'without alternatives'],
    ['{a,b}'.repeat(7), 'more than 64 alternatives'],
    ['{,}'.repeat(160), 'more than 64 alternatives'],
    ['a'.repeat(501), 'longer than 500'],
    ['!', 'is empty'],
    ['', 'small'],
  ])('%s is refused', (glob, why) => {
    expect(Glob.safeParse(glob).error?.issues[0]?.message).toContain(why);
  });

  test('means what picomatch says it means', () => {
    const part = fc.constantFrom('a', 'b', 'ab', 'a.b', '.a', 'ba');
    const globPart = fc.constantFrom('a', '*', '**', '?', 'a*', '*b', '*a*', '[ab]', '[^a]b', '{a,b*}', 'a.*');
    const paths = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    const globs = fc.array(globPart, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(globs, paths, (glob, path) => {
        // Whether `a?/**` takes in `ab` itself picomatch decides by the kind of wildcard; here it never does.
        fc.pre(!/[*?[{][^/]*\/\*\*$/.test(glob));
        expect([glob, path, matchesGlobs(path, [glob])]).toEqual([
          glob,
          path,
          picomatch.isMatch(path, glob, { dot: true }),
        ]);
      }),
      { numRuns: 2000 },
    );
  });

  test('takes no longer over a path that was made to keep it busy', () => {
    const started = processorMs();
    expect(matchesGlobs('a'.repeat(4000), [`${'*a'.repeat(100)}b`])).toBe(false);
    expect(matchesGlobs(`${'a/'.repeat(2000)}c`, [`${'**/a*/'.repeat(50)}b`])).toBe(false);
    expect(processorMs() - started).toBeLessThan(1000);
  });
});

describe('a folder on the way to what a glob takes in', () => {
  test.each([
    ['services', 'services/*/lanegate.yml', true],
    ['services/mail', 'services/*/lanegate.yml', true],
    ['services/mail/src', 'services/*/lanegate.yml', false],
    ['src', 'services/*/lanegate.yml', false],
    ['anything/at/all', '**/lanegate.yml', true],
    ['services/mail/src', 'services/**/lanegate.yml', true],
    ['src/mail', 'services/**/lanegate.yml', false],
    ['libs/a', '{services/*,libs/a}/lanegate.yml', true],
    ['libs/b', '{services/*,libs/a}/lanegate.yml', false],
    ['services', '!services/*/lanegate.yml', false],
  ])('%s for %s: %s', (folder, glob, isOnWay) => {
    expect(mayLieBelow(folder, [glob])).toBe(isOnWay);
  });

  test('is none that holds a path which fits', () => {
    const part = fc.constantFrom('a', 'b', 'ab');
    const globPart = fc.constantFrom('a', '*', '**', 'a*', '{a,b}');
    const parts = (each: fc.Arbitrary<string>) => fc.array(each, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(parts(globPart), parts(part), (glob, path) => {
        fc.pre(matchesGlobs(path.join('/'), [glob.join('/')]));
        const above = path.slice(1).map((_, index) => path.slice(0, index + 1).join('/'));
        expect(above.filter((folder) => !mayLieBelow(folder, [glob.join('/')]))).toEqual([]);
      }),
    );
  });
});

test('the globs that take in nothing are told', () => {
  expect(globsWithout(['src/a.ts'], ['src/**', 'scr/**', '!other/**'])).toEqual(['scr/**']);
});
