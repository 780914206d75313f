import { describeGit } from '../ports/git.contract.js';
import { worktreesContract } from '../ports/worktrees.contract.js';
import { inMemoryGit } from './in-memory-git.js';

describeGit('the git in memory', async (commits, worktree) => {
  const git = inMemoryGit(commits, worktree);
  return { git, id: (name) => git.id(name), close: async () => {} };
});

worktreesContract('memory', async (commits, worktree) => ({
  git: inMemoryGit(commits, worktree),
  close: async () => {},
}));
