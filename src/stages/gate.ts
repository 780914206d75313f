import type { ChangeSet } from '../domain/changes/change-set.js';
import { judge } from '../domain/gate/judge.js';
import { type Verdict, verdictFile } from '../domain/gate/verdict.js';
import type { Files } from '../ports/files.js';
import { writeArtifact } from './steps/artifacts.js';
import { readEvaluation } from './steps/evaluation-file.js';
import { readChange } from './steps/read-change.js';

export type GatePorts = { readonly files: Files };

export type GateRequest = { readonly folder: string };

/** A judged run: the verdict, and the change it is about. */
export type Judged = { readonly verdict: Verdict; readonly changeSet: ChangeSet };

/** Judges what a run folder holds and writes the verdict beside it. A missing evaluation is judged as missing. */
export async function gate({ files }: GatePorts, { folder }: GateRequest): Promise<Judged> {
  const evaluation = await readEvaluation(files, folder);
  const changeSet = await readChange(files, folder, evaluation);
  const verdict = judge(changeSet, evaluation);
  await writeArtifact(files, `${folder}/${verdictFile}`, verdict);
  return { verdict, changeSet };
}
