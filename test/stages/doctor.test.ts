import { expect, test } from 'vitest';
import { doctor } from '../../src/stages/doctor.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import type { CommitSpec } from '../fixtures/commit-spec.js';
import { monorepoProject, partIn } from '../fixtures/monorepo-project.js';

const machine = {
  nodeVersion: '24.19.0',
  gitVersion: async () => '2.43.0',
  originOf: async () => undefined,
  isSet: () => false,
};

async function toldOfConfiguration(head: CommitSpec): Promise<(readonly string[])[]> {
  const git = inMemoryGit([
    { name: 'main', files: monorepoProject },
    { name: 'head', ...head },
  ]);
  const settings = { whyNot: 'nobody was asked' };
  const { findings } = await doctor(
    { git, files: inMemoryFiles(), machine, clock: fakeClock(), settings },
    { head: { revision: 'head' }, target: 'main', repository: undefined, isEnterpriseServer: false },
  );
  return findings.filter(({ area }) => area === 'configuration').map(({ state, says }) => [state, says]);
}

const isRead = ['ok', 'lanegate.yml can be read'];

test('a commit with the parts of the target branch has the same lanegate.yml', async () => {
  expect(await toldOfConfiguration({ files: { 'README.md': 'new' } })).toEqual([
    isRead,
    ['ok', 'main has the same lanegate.yml'],
  ]);
});

test.each<[string, CommitSpec]>([
  ['lacks a part', { delete: Object.keys(partIn('services/mail')) }],
  ['has one part more', { files: partIn('services/search') }],
  ['has another part', { files: { 'services/mail/lanegate.yml': 'version: 1\n' } }],
])('one that %s has another', async (_, head) => {
  const [first, second] = await toldOfConfiguration(head);
  expect(first).toEqual(isRead);
  expect(second?.[0]).toBe('warning');
});
