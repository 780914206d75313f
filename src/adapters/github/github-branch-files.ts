import { z } from 'zod';
import type { TargetFiles } from '../../ports/target-files.js';
import type { GithubApi } from './github-api.js';
import { GithubBranch } from './github-branch.js';

const Tree = z.object({ tree: z.array(z.object({ path: z.string(), type: z.string(), sha: z.string() })) });

/** Files of a branch of a repository on GitHub, through its API; needs `contents: write`. */
export class GithubBranchFiles implements TargetFiles {
  private readonly branch: GithubBranch;

  constructor(
    private readonly api: GithubApi,
    private readonly name: string,
  ) {
    this.branch = new GithubBranch(api, name);
  }

  async read(path: string): Promise<string | undefined> {
    const { base } = await this.branch.stand();
    return base === undefined ? undefined : this.textAt(base, path.split('/'));
  }

  /** Writes a file by a commit of its own. Throws an `Error` where somebody else moved the branch meanwhile. */
  async write(path: string, text: string, message: string): Promise<void> {
    const stand = await this.branch.stand();
    const commit = await this.branch.commitOn(stand, { files: [{ path, text }], message });
    if (commit === stand.tip || (await this.branch.move(stand.tip, commit))) return;
    throw new Error(`somebody else moved ${this.name} meanwhile; ${path} was not written`);
  }

  /** Level by level, since a whole tree may be more than GitHub lists. */
  private async textAt(tree: string, [name, ...rest]: readonly string[]): Promise<string | undefined> {
    const entries = (await this.api.find(`git/trees/${tree}`, Tree))?.tree ?? [];
    const entry = entries.find(({ path }) => path === name);
    if (entry === undefined) return undefined;
    if (rest.length > 0) return entry.type === 'tree' ? this.textAt(entry.sha, rest) : undefined;
    return entry.type === 'blob' ? this.branch.text(entry.sha) : undefined;
  }
}
