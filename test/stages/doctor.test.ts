import { describe, expect, test } from 'vitest';
import { doctor } from '../../src/stages/doctor.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { ListedModels } from '../fakes/listed-models.js';
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

describe('lists of models', () => {
  const answers = {
    'https://api.openai.com/v1': { status: 200, body: { data: [{ id: 'gpt-9', shutdown_date: '2026-12-24' }] } },
    'http://127.0.0.1:4000/v1': { status: 200, body: { data: [{ id: 'local-1', shutdown_date: '2026-12-24' }] } },
  };
  const settings = `version: 1
providers:
  proxy: { api: openai, base_url: "http://127.0.0.1:4000/v1" }
  elsewhere: { api: openai, base_url: "https://models.example/v1" }
models:
  a: { provider: openai, model: gpt-9 }
  b: { provider: proxy, model: local-1 }
  c: { provider: elsewhere, model: other-1 }
`;

  const told = async (isSet: boolean) => {
    const lists = new ListedModels(answers);
    const git = inMemoryGit([{ name: 'main', files: { 'lanegate.yml': settings } }]);
    const { findings } = await doctor(
      {
        ...{ git, files: inMemoryFiles(), settings: { whyNot: 'nobody was asked' }, lists },
        machine: { ...machine, isSet: () => isSet },
        clock: fakeClock(Date.parse('2026-11-26T00:00:00Z')),
      },
      { head: { revision: 'main' }, target: 'main', repository: undefined, isEnterpriseServer: false },
    );
    const ends = findings.filter(({ says }) => says.includes('2026-12-24'));
    return { asked: lists.asked.sort(), ends: ends.map(({ state, says }) => `${state}: ${says}`) };
  };

  test('are asked of those alone that may be sent a key, and whose key is here', async () => {
    expect(await told(true)).toEqual({
      asked: ['http://127.0.0.1:4000/v1', 'https://api.openai.com/v1'],
      ends: [
        'warning: api.openai.com retires gpt-9 on 2026-12-24, in 28 days',
        'warning: 127.0.0.1:4000 retires local-1 on 2026-12-24, in 28 days',
      ],
    });
    expect(await told(false)).toMatchObject({ asked: ['http://127.0.0.1:4000/v1'] });
  });
});
