import type { StoredArtifact } from '../fixtures/github-runs.js';
import { zipArchive } from '../fixtures/zip-archive.js';

/** One uploaded artifact: its files by the path they have in the archive. */
export type UploadedArtifact = {
  readonly name: string;
  readonly files: Readonly<Record<string, Buffer>>;
  readonly stored: StoredArtifact;
};

/** What GitHub refuses in a name of an artifact (actions/toolkit, path-and-artifact-name-validation.ts). */
const refusedCharacters = /["<>|*?:\r\n\\/]/u;

/**
 * The artifacts of one run. A name is taken once and for all attempts of the run; GitHub may be laxer about an attempt
 * that follows, so a workflow which holds here holds there.
 */
export class ArtifactStore {
  /** As the stand-in of GitHub lists them by its API. */
  readonly listed: StoredArtifact[] = [];
  private readonly artifacts = new Map<string, UploadedArtifact>();

  /** Throws for a name that is taken or not allowed. */
  upload(name: string, files: UploadedArtifact['files']): void {
    const refused = refusedCharacters.exec(name);
    if (refused !== null || name === '') throw new Error(`The artifact name is not valid: ${name}`);
    if (this.artifacts.has(name)) {
      throw new Error(
        'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run',
      );
    }
    const archive = zipArchive(Object.entries(files).map(([path, content]) => ({ name: path, content })));
    const stored: StoredArtifact = { name, archive: () => archive };
    this.artifacts.set(name, { name, files, stored });
    this.listed.push(stored);
  }

  /** Whether there was one of this name. */
  delete(name: string): boolean {
    const found = this.artifacts.get(name);
    if (found === undefined) return false;
    this.artifacts.delete(name);
    this.listed.splice(this.listed.indexOf(found.stored), 1);
    return true;
  }

  get(name: string): UploadedArtifact | undefined {
    return this.artifacts.get(name);
  }

  all(): UploadedArtifact[] {
    return [...this.artifacts.values()];
  }

  names(): string[] {
    return [...this.artifacts.keys()].sort();
  }
}
