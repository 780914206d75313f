import { z } from 'zod';
import type { TargetFiles, TextOf } from '../../ports/target-files.js';
import type { GithubApi } from './github-api.js';
import { type BranchTip, GithubBranch, type Pace } from './github-branch.js';

const Tree = z.object({ tree: z.array(z.object({ path: z.string(), type: z.string(), sha: z.string() })) });

/** Files of a branch of a repository on GitHub, through its API; needs `contents: write`. */
export class GithubBranchFiles implements TargetFiles {
  private readonly branch: GithubBranch;

  constructor(
    private readonly api: GithubApi,
    private readonly name: string,
    pace: Pace,
  ) {
    this.branch = new GithubBranch(api, name, pace);
  }

  async read(path: string): Promise<string | undefined> {
    return this.textIn(await this.branch.stand(), path);
  }

  /** Writes a file by a commit of its own, on the very commit that it was read from. */
  async write(path: string, textOf: TextOf, message: string): Promise<void> {
    const tryOnce = async (stand: BranchTip): Promise<true | undefined> => {
      const found = await this.textIn(stand, path);
      const text = textOf(found);
      if (text === found) return true;
      const commit = await this.branch.write(stand, { files: [{ path, text }], message });
      return commit === undefined ? undefined : true;
    };
    await this.branch.change(tryOnce, `others wrote to the branch ${this.name} all the time; ${path} was not written`);
  }

  private async textIn({ base }: BranchTip, path: string): Promise<string | undefined> {
    return base === undefined ? undefined : this.textAt(base, path.split('/'));
  }

  /** Level by level, since a whole tree may be more than GitHub lists. */
  private async textAt(tree: string, [name, ...rest]: readonly string[]): Promise<string | undefined> {
    const entries = (await this.api.get(`git/trees/${tree}`, Tree)).tree;
    const entry = entries.find(({ path }) => path === name);
    if (entry === undefined) return undefined;
    if (rest.length > 0) return entry.type === 'tree' ? this.textAt(entry.sha, rest) : undefined;
    return entry.type === 'blob' ? this.branch.text(entry.sha) : undefined;
  }
}
