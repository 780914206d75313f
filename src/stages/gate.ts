import { type ChangeSet, changeSetFile } from '../domain/changes/change-set.js';
import type { Evaluation } from '../domain/evaluation/evaluation.js';
import { findDisagreement, judge } from '../domain/gate/judge.js';
import { describeJobs, type UnsuccessfulJob } from '../domain/gate/needed-jobs.js';
import { awaitingApproval, heldToJobs, type NamedCommits, unjudged, unknownChange } from '../domain/gate/unjudged.js';
import { type Verdict, verdictFile } from '../domain/gate/verdict.js';
import type { Files } from '../ports/files.js';
import { missingArtifact, writeArtifact } from './steps/read/artifacts.js';
import { readEvaluation } from './steps/read/evaluation-file.js';
import { findChange } from './steps/read/read-change.js';
import { type OverridePorts, overrideVerdict } from './steps/verdict/override-verdict.js';

export type GatePorts = OverridePorts & { readonly files: Files };

/** The jobs that were to fill the run folder, and what the event says of the change that they were to look at. */
export type NeededJobs = { readonly unsuccessful: readonly UnsuccessfulJob[]; readonly commits: NamedCommits };

export type GateRequest = {
  readonly folder: string;
  /** Where it is known how they ended, what they did not leave is an error of the change, not a mistake of the user. */
  readonly needs?: NeededJobs | undefined;
  /** True for a head from elsewhere, which is not evaluated before somebody approves it. */
  readonly awaitsApproval?: boolean;
};

/** A judged run: the verdict, and the change it is about. */
export type Judged = { readonly verdict: Verdict; readonly changeSet: ChangeSet };

/**
 * Judges what a run folder holds, asks the ledger who lets the change through all the same, and writes the verdict
 * beside it. A missing evaluation is judged as missing; then policy is not known, and nobody may override.
 */
export async function gate(ports: GatePorts, request: GateRequest): Promise<Judged> {
  const { files } = ports;
  const { folder } = request;
  const evaluation = await readEvaluation(files, folder);
  const changeSet = await findChange(files, folder, evaluation);
  const judged =
    changeSet === undefined
      ? judgeNothing(request)
      : { verdict: await judgeChange(ports, request, { changeSet, evaluation }), changeSet };
  await writeArtifact(files, `${folder}/${verdictFile}`, judged.verdict);
  return judged;
}

type Found = { readonly changeSet: ChangeSet; readonly evaluation: Evaluation | undefined };

async function judgeChange(ports: GatePorts, request: GateRequest, { changeSet, evaluation }: Found): Promise<Verdict> {
  const { needs, awaitsApproval = false } = request;
  const isOfChange = evaluation !== undefined && findDisagreement(changeSet, evaluation) === undefined;
  const found = judge(changeSet, evaluation);
  const isAwaited =
    awaitsApproval && evaluation === undefined && found.verdict === 'error' && !hasBrokenCorpus(changeSet);
  const told = isAwaited ? awaitingApproval(found) : found;
  const verdict = heldToJobs(told, changeSet, needs?.unsuccessful ?? []);
  return overrideVerdict(ports, verdict, isOfChange ? evaluation.gate.override : undefined);
}

/** What nobody could look at waits for no approval: it has to be mended. */
const hasBrokenCorpus = ({ corpora = [] }: ChangeSet): boolean => corpora.some(({ verdict }) => verdict === 'error');

/** Without a change set, not even the lanes are known. */
function judgeNothing({ folder, needs }: GateRequest): Judged {
  const missing = missingArtifact(`${folder}/${changeSetFile}`);
  if (needs === undefined) throw missing;
  const jobs = describeJobs(needs.unsuccessful);
  const verdict = unjudged(needs.commits, `${jobs === '' ? '' : `${jobs}; `}nothing says what changed`);
  return { verdict, changeSet: unknownChange(verdict) };
}
