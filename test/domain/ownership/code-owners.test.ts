import { describe, expect, test } from 'vitest';
import { ownersOfPath, parseCodeOwners, ruleFor, soleOwnerOf } from '../../../src/domain/ownership/code-owners.js';

const read = (text: string) => parseCodeOwners(text, 'CODEOWNERS');
const ownersIn = (text: string, path: string) => ownersOfPath(read(text), path).join(' ');

/** The rules of GitHub's own example, in its order (docs.github.com, About code owners). */
const documented = `
# This is a comment.
*       @global-owner1 @global-owner2
*.js    @js-owner #This is an inline comment.
*.go docs@example.com
*.txt @octo-org/octocats
/build/logs/ @doctocat
docs/* docs@example.com
apps/ @octocat
/docs/ @doctocat
/scripts/ @doctocat @octocat
**/logs @octocat
/apps/ @octocat
/apps/github
`;

describe("GitHub's documented example", () => {
  test.each([
    ['README.md', '@global-owner1 @global-owner2'],
    ['deep/in/here/file.c', '@global-owner1 @global-owner2'],
    ['app.js', '@js-owner'],
    ['src/deep/app.js', '@js-owner'],
    ['src/main.go', 'docs@example.com'],
    ['notes.txt', '@octo-org/octocats'],
    ['build/logs/today.log', '@octocat'],
    ['docs/getting-started.md', '@doctocat'],
    ['docs/build-app/troubleshooting.md', '@doctocat'],
    ['scripts/run.sh', '@doctocat @octocat'],
    ['build/logs', '@octocat'],
    ['scripts/logs/a', '@octocat'],
    ['deeply/nested/logs/x/y', '@octocat'],
    ['src/apps/main.c', '@octocat'],
    ['apps/web/index.c', '@octocat'],
    ['apps/github', ''],
    ['apps/github/deep/file', ''],
    ['apps/githubs', '@octocat'],
  ])('%s is owned by %j', (path, owners) => {
    expect(ownersIn(documented, path)).toBe(owners);
  });

  test.each([
    ['/build/logs/ @doctocat', 'build/logs/deep/x', '@doctocat'],
    ['/build/logs/ @doctocat', 'other/build/logs/x', ''],
    ['docs/* docs@example.com', 'docs/getting-started.md', 'docs@example.com'],
    ['docs/* docs@example.com', 'docs/build-app/troubleshooting.md', ''],
    ['docs/* docs@example.com', 'src/docs/x.md', ''],
    ['apps/ @octocat', 'anywhere/apps/x', '@octocat'],
    ['apps/ @octocat', 'apps', ''],
    ['/apps/ @octocat\n/apps/github @doctocat', 'apps/github/x', '@doctocat'],
  ])('of %j alone, %s is owned by %j', (text, path, owners) => {
    expect(ownersIn(text, path)).toBe(owners);
  });
});

test.each([
  ['*', 'a', true],
  ['*', 'a/b/c', true],
  ['/*', 'a', true],
  ['/*', 'a/b', false],
  ['**', 'a/b', true],
  ['/', 'a', false],
  ['*.md', 'x.md/inner', true],
  ['a', 'a', true],
  ['a', 'a/b/c', true],
  ['a', 'x/a/c', true],
  ['a', 'ab', false],
  ['/a', 'x/a', false],
  ['a/b', 'a/b/c', true],
  ['a/b', 'x/a/b', false],
  ['a/b/', 'a/b', false],
  ['a/b/', 'a/b/c', true],
  ['**/a/b', 'x/y/a/b', true],
  ['**/a', 'a', true],
  ['a/**', 'a/b/c', true],
  ['a/**', 'a', false],
  ['a/**/z', 'a/z', true],
  ['a/**/z', 'a/b/c/z', true],
  ['a/**/z', 'a/b/zz', false],
  ['a/*/z', 'a/b/z', true],
  ['a/*/z', 'a/z', false],
  ['a/*/z', 'a/b/c/z', false],
  ['a/**/', 'a/b', false],
  ['a/**/', 'a/b/c', true],
  ['a*c', 'abbc', true],
  ['a*c', 'ab/c', false],
  ['a?c', 'abc', true],
  ['a?c', 'a/c', false],
  ['?', 'é', true],
  ['a**b', 'axxb', true],
  ['a**b', 'ax/b', false],
  ['README', 'readme', false],
  ['a.b', 'axb', false],
  ['(a|b)+', 'a', false],
  ['my\\ file', 'my file', true],
  ['my\\ folder/', 'x/my folder/y', true],
  ['a\\*b', 'a*b', true],
  ['a\\*b', 'axb', false],
  ['a#b', 'a#b', true],
  ['.github/', '.github/workflows/x.yml', true],
])('does %s own %s? %j', (pattern, path, owns) => {
  expect(ownersIn(`${pattern} @a`, path)).toBe(owns ? '@a' : '');
});

describe('a line that GitHub does not understand', () => {
  test.each([
    ['!docs/ @a', '`!` does not work in CODEOWNERS'],
    ['\\#file @a', '`\\#` does not work in CODEOWNERS'],
    ['*.[ch] @a', '`[ ]` does not work in CODEOWNERS'],
    ['[Section] @a', '`[ ]` does not work in CODEOWNERS'],
    ['a***b @a', 'three stars in a row mean nothing'],
    ['docs/ ada', '`ada` is no @user, @organisation/team or address'],
    ['docs/ @ada!', '`@ada!` is no @user, @organisation/team or address'],
    ['docs/ @-', '`@-` is no @user, @organisation/team or address'],
    ['docs\\', 'it ends in a backslash'],
  ])('%j is left out and told', (line, reason) => {
    const owners = read(`* @all\n${line}\n`);
    expect(owners.skipped).toEqual([{ line: 2, text: line, reason }]);
    expect(ownersOfPath(owners, 'docs/file.c')).toEqual(['@all']);
  });
});

test('comments, empty lines, white space, Windows line ends and organisation accounts are read', () => {
  const owners = read('  # comment\r\n\r\n\t*.py\t@ada_acme   @acme/ai.team ada@example.com # why\r\n');
  expect(owners.skipped).toEqual([]);
  expect(owners.rules).toHaveLength(1);
  expect(ruleFor(owners, 'a.py')).toMatchObject({ line: 3, owners: ['@ada_acme', '@acme/ai.team', 'ada@example.com'] });
});

test('a hostile pattern takes no more than the product of its length and that of the path', () => {
  const owners = read(`${'*a'.repeat(2000)}b @a\n${'**/a/'.repeat(500)}b @a`);
  expect(ownersOfPath(owners, `${'a/'.repeat(2000)}${'a'.repeat(4000)}`)).toEqual([]);
});

test.each([
  ['* @a\n/prompts/ @b @c', ['prompts/x', 'prompts/y'], '@b'],
  ['* @a\n/prompts/ @b', ['prompts/x', 'evals/y'], undefined],
  ['/prompts/ @b', ['prompts/x', 'evals/y'], undefined],
  ['* @a\n/prompts/', ['prompts/x'], undefined],
  ['* @a\n!/prompts/ @b', ['prompts/x'], '@a'],
  ['* @a', [], undefined],
])('of %j, %j have the owner %s', (text, paths, owner) => {
  expect(soleOwnerOf(read(text), paths)).toBe(owner);
});
