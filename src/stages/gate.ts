import type { ChangeSet } from '../domain/changes/change-set.js';
import { findDisagreement, judge } from '../domain/gate/judge.js';
import { type Verdict, verdictFile } from '../domain/gate/verdict.js';
import type { Files } from '../ports/files.js';
import { writeArtifact } from './steps/artifacts.js';
import { readEvaluation } from './steps/evaluation-file.js';
import { type OverridePorts, overrideVerdict } from './steps/override-verdict.js';
import { readChange } from './steps/read-change.js';

export type GatePorts = OverridePorts & { readonly files: Files };

export type GateRequest = { readonly folder: string };

/** A judged run: the verdict, and the change it is about. */
export type Judged = { readonly verdict: Verdict; readonly changeSet: ChangeSet };

/**
 * Judges what a run folder holds, asks the ledger who lets the change through all the same, and writes the verdict beside
 * it. A missing evaluation is judged as missing; then policy is not known, and nobody may override.
 */
export async function gate(ports: GatePorts, { folder }: GateRequest): Promise<Judged> {
  const { files } = ports;
  const evaluation = await readEvaluation(files, folder);
  const changeSet = await readChange(files, folder, evaluation);
  const isOfChange = evaluation !== undefined && findDisagreement(changeSet, evaluation) === undefined;
  const settings = isOfChange ? evaluation.gate.override : undefined;
  const verdict = await overrideVerdict(ports, judge(changeSet, evaluation), settings);
  await writeArtifact(files, `${folder}/${verdictFile}`, verdict);
  return { verdict, changeSet };
}
