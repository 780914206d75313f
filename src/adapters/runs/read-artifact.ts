import { createHash } from 'node:crypto';
import type { RunArtifact, WorkflowRuns } from '../../ports/workflow-runs.js';
import { readZip } from './read-zip.js';

/** Which files of an artifact are read, and how much of it at the most. */
export type ArtifactReading = {
  readonly isWanted: (name: string) => boolean;
  readonly mostArchiveBytes: number;
  readonly mostUnpackedBytes: number;
};

/** The wanted files of an artifact; nothing of one that is gone, too big, damaged or not the one that was uploaded. */
export async function readArtifactFiles(
  runs: WorkflowRuns,
  { id, sizeBytes, digest }: RunArtifact,
  { isWanted, mostArchiveBytes, mostUnpackedBytes }: ArtifactReading,
): Promise<ReadonlyMap<string, Buffer> | undefined> {
  if (sizeBytes > mostArchiveBytes) return undefined;
  const archive = await runs.download(id, mostArchiveBytes);
  if (archive === undefined || (digest !== undefined && digest !== digestOf(archive))) return undefined;
  try {
    return await readZip(archive, isWanted, mostUnpackedBytes);
  } catch {
    return undefined;
  }
}

const digestOf = (archive: Buffer): string => `sha256:${createHash('sha256').update(archive).digest('hex')}`;
