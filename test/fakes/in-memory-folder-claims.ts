import { UserError } from '../../src/domain/user-error.js';
import type { FolderClaims } from '../../src/ports/folder-claims.js';

/** Claims of one process, each as if it were another's. */
export class InMemoryFolderClaims implements FolderClaims {
  private readonly held = new Set<string>();

  async whileHeld<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
    if (this.held.has(folder)) throw new UserError('somebody works in this folder');
    this.held.add(folder);
    return await work().finally(() => this.held.delete(folder));
  }
}
