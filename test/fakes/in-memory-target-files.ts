import type { TargetFiles, TextOf } from '../../src/ports/target-files.js';

/** Files of a target in memory. */
export class InMemoryTargetFiles implements TargetFiles {
  readonly files = new Map<string, string>();

  async read(path: string): Promise<string | undefined> {
    return this.files.get(path);
  }

  async write(path: string, textOf: TextOf): Promise<void> {
    this.files.set(path, textOf(this.files.get(path)));
  }
}
