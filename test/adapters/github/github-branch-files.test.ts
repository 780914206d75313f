import { GithubApi } from '../../../src/adapters/github/github-api.js';
import { GithubBranchFiles } from '../../../src/adapters/github/github-branch-files.js';
import { fakeClock } from '../../fakes/fake-clock.js';
import { GithubStandIn } from '../../fixtures/github-stand-in.js';
import { targetFilesContract } from '../../ports/target-files.contract.js';

targetFilesContract('a branch on GitHub', async () => {
  const github = await GithubStandIn.start();
  const { token, repository, apiUrl } = github;
  const open = () =>
    new GithubBranchFiles(
      new GithubApi({ token, repository, apiUrl, permission: 'contents: write' }, fakeClock()),
      'deployed',
    );
  return {
    files: open(),
    other: open(),
    stop: async () => {
      await github.stop();
      github.assertNoViolations();
    },
  };
});
