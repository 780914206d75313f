import { openRepository } from '../../../src/adapters/git/open-repository.js';
import { hermeticEnvironment, temporaryRepository } from '../../fixtures/temporary-repository.js';
import { describeGit } from '../../ports/git.contract.js';

describeGit('a repository on disk', async (commits, worktree) => {
  const repository = temporaryRepository(commits, worktree);
  const git = await openRepository(repository.folder, { environment: hermeticEnvironment });
  return {
    git,
    id: (name) => repository.id(name),
    close: async () => {
      await git.close();
      repository.remove();
    },
  };
});
