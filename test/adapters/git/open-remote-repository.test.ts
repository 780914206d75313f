import { openRemoteRepository } from '../../../src/adapters/git/open-remote-repository.js';
import { hermeticEnvironment, temporaryRepository } from '../../fixtures/temporary-repository.js';
import { describeGit } from '../../ports/git.contract.js';

describeGit(
  'a repository without a checkout',
  async (commits) => {
    const repository = temporaryRepository(commits);
    const git = await openRemoteRepository({ url: repository.url, environment: hermeticEnvironment });
    return {
      git,
      id: (name) => repository.id(name),
      close: async () => {
        await git.close();
        repository.remove();
      },
    };
  },
  { hasWorktree: false },
);
