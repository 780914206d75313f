import { expect, test } from 'vitest';
import { readSettings } from '../../../../src/stages/read-settings.js';
import { readOneSide, readSides } from '../../../../src/stages/steps/read/read-sides.js';
import { inMemoryGit } from '../../../fakes/in-memory-git.js';

const notFollowed = 'this is a link or a submodule, which is not followed';

test.each([
  ['a link', { 'lanegate.yml': { link: 'config/lanegate.yml' } }, notFollowed],
  ['a submodule', { 'lanegate.yml': { submodule: 'a'.repeat(40) } }, notFollowed],
  ['a folder', { 'lanegate.yml/policy.yml': 'version: 1\n' }, 'this is a folder, and must be a file'],
])(
  'a lanegate.yml that is %s is refused and not read as none, which would be no policy at all',
  async (_, files, why) => {
    const git = inMemoryGit([{ name: 'main', files: { 'config/lanegate.yml': 'version: 1\n', ...files } }]);
    const refused = { message: why, place: { path: 'lanegate.yml' } };
    await expect(readOneSide(git, git.id('main'))).rejects.toMatchObject(refused);
    await expect(readSettings(git, 'main')).rejects.toMatchObject(refused);
  },
);

test('links elsewhere are no matter of the configuration', async () => {
  const git = inMemoryGit([{ name: 'main', files: { 'docs/lanegate.yml': { link: 'x' }, 'a.txt': 'a' } }]);
  expect((await readOneSide(git, git.id('main'))).configuration).toBeUndefined();
});

const settings = 'version: 1\ngate: { inconclusive: block }\n';

test.each(['lanegate.yaml', '.lanegate.yml', 'Lanegate.yml', '.github/lanegate.yml', '.github/lanegate.yaml'])(
  'settings in %s are refused and not read as none, and the change that renames them is judged',
  async (path) => {
    const git = inMemoryGit([
      { name: 'before', files: { 'a.txt': 'a' } },
      { name: 'misnamed', files: { [path]: settings } },
      { name: 'renamed', files: { 'lanegate.yml': settings }, delete: [path] },
      { name: 'both', files: { [path]: settings } },
    ]);
    const sidesOf = (base: string, head: string) =>
      readSides(git, { policy: git.id(base), base: git.id(base), head: git.id(head) });
    for (const base of ['before', 'misnamed', 'renamed']) {
      await expect(sidesOf(base, 'misnamed')).rejects.toMatchObject({
        message: 'this is not read in the place of lanegate.yml, which is not there',
        place: { path },
      });
    }
    for (const head of ['renamed', 'both']) {
      expect((await sidesOf('misnamed', head)).head.settings.gate.inconclusive).toBe('block');
    }
  },
);
