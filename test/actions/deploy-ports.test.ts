import { expect, test } from 'vitest';
import { openMove } from '../../src/actions/deploy-ports.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { DeployBed } from '../fixtures/deploy-bed.js';

const opened = (changes: object) => {
  const bed = new DeployBed();
  const dispatch = {
    event: 'push',
    ref: 'refs/heads/main',
    defaultBranch: 'main',
    commit: 'c'.repeat(40),
    attempt: 1,
    actor: 'ada',
    triggeringActor: 'ada',
    runUrl: 'https://example.com/run',
    ...changes,
  };
  return openMove({
    ledger: bed.ledger,
    clock: bed.clock,
    log: bed.log,
    git: inMemoryGit([{ name: 'refs/remotes/origin/main', files: {} }]),
    dispatches: { dispatch: async () => dispatch },
    openReleases: () => bed.releases,
    openTargets: async () => bed.targets,
    deployments: { record: async () => undefined },
  });
};

test('a move is made by whoever started this attempt', async () => {
  expect((await opened({})).by).toBe('ada');
  expect((await opened({ attempt: 2, triggeringActor: 'linus' })).by).toBe('linus');
  expect((await opened({ triggeringActor: '' })).by).toBe('ada');
});

test('nothing is moved where no branch is known to be the default one, whose policy would hold', async () => {
  await expect(opened({ defaultBranch: undefined })).rejects.toThrow(
    'this run may neither move nor tell what is to run: its event does not tell which branch is the default one',
  );
});

test.each([{ ref: 'refs/heads/other' }, { ref: 'refs/tags/main' }, { event: 'pull_request_target' }])(
  'nothing is moved by a run of %j',
  async (changes) => {
    await expect(opened(changes)).rejects.toThrow('this run may neither move nor tell what is to run');
  },
);
