import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BranchFiles } from '../../../src/adapters/git/branch-files.js';
import { UserError } from '../../../src/domain/user-error.js';
import { fakeClock } from '../../fakes/fake-clock.js';
import { fixedRandom } from '../../fakes/fixed-random.js';
import {
  hermeticEnvironment,
  type TemporaryRepository,
  temporaryRepository,
} from '../../fixtures/temporary-repository.js';
import { targetFilesContract } from '../../ports/target-files.contract.js';

// Every file takes some processes.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const branchOf = ({ folder }: TemporaryRepository, branch = 'deployed', isPushed = false): BranchFiles =>
  new BranchFiles({
    folder,
    branch,
    environment: hermeticEnvironment,
    isPushed,
    pace: { clock: fakeClock(), random: fixedRandom([0.5]) },
  });

targetFilesContract('a branch of a git repository', async () => {
  const repository = temporaryRepository([{ files: { 'lanegate.yml': 'version: 1\n' } }]);
  return { files: branchOf(repository), other: branchOf(repository), stop: async () => repository.remove() };
});

describe('a branch of a clone', () => {
  let origin: TemporaryRepository;
  let clone: TemporaryRepository;

  beforeEach(() => {
    origin = temporaryRepository([{ files: { 'lanegate.yml': 'version: 1\n' } }]);
    clone = origin.clone();
  });

  afterEach(() => {
    for (const repository of [origin, clone]) repository.remove();
  });

  test('begins without history, grows by one commit a file, and leaves index and working copy alone', async () => {
    clone.edit({ files: { 'new.txt': 'new' } });
    clone.git('add', 'new.txt');
    const before = [clone.git('status', '--porcelain'), clone.id('HEAD')];
    await branchOf(clone).write('one.json', () => '1', 'first');
    await branchOf(clone).write('two.json', () => '2', 'second');
    expect(clone.git('log', '--format=%s', 'deployed')).toBe('second\nfirst');
    expect(clone.git('ls-tree', '-r', '--name-only', 'deployed')).toBe('one.json\ntwo.json');
    expect([clone.git('status', '--porcelain'), clone.id('HEAD')]).toEqual(before);
  });

  test('is brought to origin, and told where origin refuses it', async () => {
    await branchOf(clone, 'deployed', true).write('one.json', () => '1', 'first');
    expect(origin.id('deployed')).toBe(clone.id('deployed'));
    origin.git('branch', '--force', 'deployed', 'HEAD');
    await expect(branchOf(clone, 'deployed', true).write('one.json', () => '2', 'second')).rejects.toThrow(
      'origin refuses deployed',
    );
  });

  test('is brought to origin where an earlier call kept it here alone', async () => {
    await branchOf(clone).write('one.json', () => '1', 'first');
    await branchOf(clone, 'deployed', true).write('one.json', () => '1', 'again');
    expect(origin.id('deployed')).toBe(clone.id('deployed'));
    expect(clone.git('log', '--format=%s', 'deployed')).toBe('first');
  });

  test('is not moved below a working copy', async () => {
    const branch = clone.git('symbolic-ref', '--short', 'HEAD');
    const head = clone.id('HEAD');
    await expect(branchOf(clone, branch).write('one.json', () => '1', 'first')).rejects.toBeInstanceOf(UserError);
    expect(clone.id('HEAD')).toBe(head);
  });
});
