import { ChangeSet, changeSetFile } from '../../domain/changes/change-set.js';
import type { Evaluation } from '../../domain/evaluation/evaluation.js';
import type { Files } from '../../ports/files.js';
import { mustReadArtifact, readArtifact } from './artifacts.js';

/** The change that a run is about: as detect left it, else as its evaluation tells it. A `UserError` without either. */
export async function readChange(files: Files, folder: string, evaluation: Evaluation | undefined): Promise<ChangeSet> {
  const path = `${folder}/${changeSetFile}`;
  if (evaluation?.change === undefined) return mustReadArtifact(files, path, ChangeSet);
  return (await readArtifact(files, path, ChangeSet)) ?? evaluation.change;
}
