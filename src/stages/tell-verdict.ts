import type { ChangeSet } from '../domain/changes/change-set.js';
import { type NamedCommits, unjudged } from '../domain/gate/unjudged.js';
import { type Verdict, verdictFile } from '../domain/gate/verdict.js';
import { annotationsOf } from '../domain/report/annotations.js';
import { accidentStatus, checkStatus } from '../domain/report/check-status.js';
import { shortCommit } from '../domain/report/words/format-quantity.js';
import type { Files } from '../ports/files.js';
import type { Runner } from '../ports/runner.js';
import { writeArtifact } from './steps/read/artifacts.js';
import { type StatusPlace, type StatusPorts, setStatus } from './steps/verdict/set-status.js';

export type TellPorts = StatusPorts & { readonly runner: Pick<Runner, 'annotate'> };

export type TellRequest = {
  readonly verdict: Verdict;
  readonly changeSet: ChangeSet;
  /** None where this run may not set a status. */
  readonly status: StatusPlace | undefined;
};

/** Tells a verdict where people look first: at the places of the change that it goes back to, and at its commit. */
export async function tellVerdict(ports: TellPorts, { verdict, changeSet, status }: TellRequest): Promise<void> {
  for (const annotation of annotationsOf(changeSet, verdict)) ports.runner.annotate(annotation);
  if (status === undefined) return;
  if (isOfCommit(status.commit, verdict, changeSet)) {
    await setStatus(ports, status, checkStatus(changeSet, verdict));
    return;
  }
  const [judged, asked] = [shortCommit(verdict.head), shortCommit(status.commit)];
  ports.log.warn(`the status stays as it is: the verdict is about ${judged}, and this workflow is about ${asked}`);
}

/** The results of another harness name no commit; they are of the one that their job was started for. */
const isOfCommit = (commit: string, { head }: Verdict, { harness }: ChangeSet): boolean =>
  harness !== undefined || head === commit;

export type AccidentPorts = StatusPorts & { readonly files: Files };

export type AccidentRequest = {
  readonly folder: string;
  /** What the event says of the change. */
  readonly commits: NamedCommits;
  readonly status: StatusPlace | undefined;
  /** Why there is no verdict, in a sentence that may be shown. */
  readonly reason: string;
};

/** Leaves an error where a verdict should have been, over whatever lies there, and sets the status by it. */
export async function tellAccident(ports: AccidentPorts, request: AccidentRequest): Promise<void> {
  const { folder, commits, status, reason } = request;
  await writeArtifact(ports.files, `${folder}/${verdictFile}`, unjudged(commits, reason));
  if (status !== undefined) await setStatus(ports, status, accidentStatus(reason));
}
