import type { Mixing } from '../../../domain/attribution/mixing.js';
import type { SuitePlan } from '../../../domain/evaluation/plan/plan-suite.js';
import type { PreparedRun } from '../../../domain/evaluation/plan/prepare-run.js';
import type { Files } from '../../../ports/files.js';
import type { Gateway } from '../../../ports/gateway.js';
import type { Log } from '../../../ports/log.js';
import type { Progress } from '../../../ports/progress.js';
import type { SpendRecords } from '../../../ports/spend-records.js';
import type { Traces } from '../../../ports/traces.js';
import type { RunPrograms } from '../grade/supplies-of-programs.js';
import type { Recordings } from '../read/read-recordings.js';

export type RunPorts = {
  readonly files: Files;
  readonly gateway: Gateway;
  readonly progress: Progress;
  readonly log: Log;
  readonly traces: Traces;
  /** What other runs spent; nobody can tell when absent. */
  readonly spendRecords?: SpendRecords | undefined;
};

/** Who wants to know which lane carries a difference, and how the lanes of a suite are mixed. */
export type AttributionRequest = {
  /** Whatever the verdict is, and not only for a fail. */
  readonly onDemand: boolean;
  readonly mix: (plan: SuitePlan) => Promise<Mixing>;
};

export type RunRequest = {
  readonly folder: string;
  readonly run: PreparedRun;
  readonly recordings: Recordings;
  /** The programs that answer and grade; none when absent. */
  readonly programs?: RunPrograms | undefined;
  /** How lanes are told apart; nobody asks when absent. */
  readonly attribution?: AttributionRequest | undefined;
  readonly concurrency: number;
  /** Which pull request the run is for, where there is one. */
  readonly pullRequest?: number | undefined;
  readonly signal?: AbortSignal | undefined;
};
