import { z } from 'zod';
import type { TargetFiles } from '../../ports/target-files.js';
import type { GithubApi } from './github-api.js';

const Named = z.object({ sha: z.string() });
const Reference = z.object({ object: Named });
const Commit = z.object({ tree: Named });
const Tree = z.object({ tree: z.array(z.object({ path: z.string(), type: z.string(), sha: z.string() })) });
const Blob = z.object({ content: z.string(), encoding: z.literal('base64') });

/** Files of a branch of a repository on GitHub, through its API; needs `contents: write`. */
export class GithubBranchFiles implements TargetFiles {
  constructor(
    private readonly api: GithubApi,
    private readonly branch: string,
  ) {}

  async read(path: string): Promise<string | undefined> {
    const tip = await this.tip();
    return tip === undefined ? undefined : this.textAt(await this.treeOf(tip), path.split('/'));
  }

  /** Writes a file by a commit of its own. Throws an `Error` where somebody else moved the branch meanwhile. */
  async write(path: string, text: string, message: string): Promise<void> {
    const tip = await this.tip();
    const base = tip === undefined ? {} : { base_tree: await this.treeOf(tip) };
    const file = { path, mode: '100644', type: 'blob', content: text };
    const tree = await this.api.send('POST', 'git/trees', { body: { ...base, tree: [file] }, schema: Named });
    const parents = tip === undefined ? [] : [tip];
    const body = { message, tree: tree.sha, parents };
    const { sha } = await this.api.send('POST', 'git/commits', { body, schema: Named });
    if (tip === undefined) {
      const made = { ref: `refs/heads/${this.branch}`, sha };
      await this.api.send('POST', 'git/refs', { body: made, schema: Reference });
    } else {
      await this.api.send('PATCH', `git/refs/${this.name}`, { body: { sha, force: false }, schema: Reference });
    }
  }

  private get name(): string {
    return encodeURIComponent(`heads/${this.branch}`);
  }

  private async tip(): Promise<string | undefined> {
    return (await this.api.find(`git/ref/${this.name}`, Reference))?.object.sha;
  }

  private async treeOf(commit: string): Promise<string> {
    return (await this.api.get(`git/commits/${commit}`, Commit)).tree.sha;
  }

  /** Level by level, since a whole tree may be more than GitHub lists. */
  private async textAt(tree: string, [name, ...rest]: readonly string[]): Promise<string | undefined> {
    const entries = (await this.api.find(`git/trees/${tree}`, Tree))?.tree ?? [];
    const entry = entries.find(({ path }) => path === name);
    if (entry === undefined) return undefined;
    if (rest.length > 0) return entry.type === 'tree' ? this.textAt(entry.sha, rest) : undefined;
    if (entry.type !== 'blob') return undefined;
    const { content, encoding } = await this.api.get(`git/blobs/${entry.sha}`, Blob);
    return Buffer.from(content, encoding).toString('utf8');
  }
}
