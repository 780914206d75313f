import { UserError } from '../../src/domain/user-error.js';
import type { FolderClaims } from '../../src/ports/folder-claims.js';

/** Claims of one process, each as if it were another's. */
export class InMemoryFolderClaims implements FolderClaims {
  private readonly held = new Set<string>();

  async claim(folder: string): ReturnType<FolderClaims['claim']> {
    if (this.held.has(folder)) throw new UserError('somebody keeps what they know in this folder');
    this.held.add(folder);
    return { release: async () => void this.held.delete(folder) };
  }
}
