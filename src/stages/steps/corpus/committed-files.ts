import type { Git, TreeEntry } from '../../../ports/git.js';
import { readText } from '../read/read-text.js';

/** The files of commits, each of which is listed once. */
export class CommittedFiles {
  private readonly git: Git;
  private readonly listed = new Map<string, Promise<ReadonlyMap<string, string>>>();

  constructor(git: Git) {
    this.git = git;
  }

  async entriesOf(tree: string): Promise<TreeEntry[]> {
    return [...(await this.blobsOf(tree))].map(([path, blob]) => ({ path, blob }));
  }

  /** The id of a file's content; `undefined` where the commit has no such file. */
  async blobOf(tree: string, path: string): Promise<string | undefined> {
    return (await this.blobsOf(tree)).get(path);
  }

  /** A file's text; `undefined` where there is none, and a `UserError` where it is no text. */
  async textOf(tree: string, path: string): Promise<string | undefined> {
    return readText(this.git, await this.blobOf(tree, path), path);
  }

  private blobsOf(tree: string): Promise<ReadonlyMap<string, string>> {
    const known = this.listed.get(tree) ?? this.list(tree);
    this.listed.set(tree, known);
    return known;
  }

  private async list(tree: string): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.git.list(tree)).map(({ path, blob }) => [path, blob]));
  }
}
