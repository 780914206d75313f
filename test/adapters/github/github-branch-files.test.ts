import { expect, test } from 'vitest';
import { GithubApi } from '../../../src/adapters/github/github-api.js';
import { GithubBranchFiles } from '../../../src/adapters/github/github-branch-files.js';
import { fakeClock } from '../../fakes/fake-clock.js';
import { fixedRandom } from '../../fakes/fixed-random.js';
import { faults, GithubStandIn } from '../../fixtures/github-stand-in.js';
import { targetFilesContract } from '../../ports/target-files.contract.js';

const open = ({ token, repository, apiUrl }: GithubStandIn, chances: readonly number[] = [0.5]) => {
  const clock = fakeClock();
  const api = new GithubApi({ token, repository, apiUrl, permission: 'contents: write' }, clock);
  return new GithubBranchFiles(api, 'deployed', { clock, random: fixedRandom(chances) });
};

targetFilesContract('a branch on GitHub', async () => {
  const github = await GithubStandIn.start();
  return {
    files: open(github, [0.1, 0.7]),
    other: open(github, [0.9, 0.3]),
    stop: async () => {
      await github.stop();
      github.assertNoViolations();
    },
  };
});

test.each(['POST', 'PATCH'])('has a file whose answer to %s of the branch was lost', async (method) => {
  const github = await GithubStandIn.start();
  try {
    if (method === 'PATCH') await open(github).write('start.json', () => 'start', 'begin');
    github.fail({ ...faults.hangUp, method, path: /\/git\/refs/u, takesEffect: true });
    await open(github).write('one.json', () => 'one', 'write one');
    expect(github.store.objects.files('deployed')).toMatchObject({ 'one.json': 'one' });
    github.assertNoViolations();
  } finally {
    await github.stop();
  }
});
