import type { Evaluation } from '../../../domain/evaluation/evaluation.js';
import type { PreparedRun } from '../../../domain/evaluation/plan/prepare-run.js';
import { type RunPlan, runPlanFile } from '../../../domain/evaluation/plan/run-plan.js';
import { type ReceiptBasis, receiptDigest } from '../../../domain/evaluation/receipt.js';
import { samplesFile } from '../../../domain/evaluation/sample.js';
import { describeReuse } from '../../../domain/evaluation/tally/describe-run.js';
import { tracesFile } from '../../../domain/inference/trace/span.js';
import { receiptBasisFile } from '../../../domain/receipt/receipt-artifact.js';
import {
  mayBeReused,
  type Receipt,
  readReceipt,
  receiptOf,
  takesSamples,
} from '../../../domain/receipt/reuse-receipt.js';
import type { Files } from '../../../ports/files.js';
import type { Log } from '../../../ports/log.js';
import type { Receipts } from '../../../ports/receipts.js';
import { planHere } from '../plan/plan-here.js';
import { writeArtifact } from '../read/artifacts.js';

export type ReusePorts = {
  readonly files: Files;
  readonly log: Log;
  /** What finished runs left; none is reused or kept when absent. */
  readonly receipts?: Receipts | undefined;
};

export type ReuseRequest = {
  readonly folder: string;
  readonly run: PreparedRun;
  readonly policyFiles: ReadonlyMap<string, string>;
};

/**
 * The evaluation of an earlier run that has the same receipt, with the facts of this change; the whole of it for a part
 * of a run too. Nothing for one that refreshes its baseline, and for one that goes on in its folder.
 */
export async function reuseRun(ports: ReusePorts, request: ReuseRequest): Promise<Evaluation | undefined> {
  const { files, log, receipts } = ports;
  const { folder, run, policyFiles } = request;
  if (receipts === undefined || run.refreshesBaseline || !leavesReceipt(run)) return undefined;
  const here = await planHere(files, folder);
  if (here?.run === run.runPlan.run) return undefined;
  const digest = receiptDigest(run.receiptBasis);
  for (const { text, from } of await receipts.find({ digest, policyFiles })) {
    const read = readReceipt(text, digest);
    if (read.kind === 'refused') {
      log.warn(`the receipt of ${from} is not used: ${read.why}`);
      continue;
    }
    await leaveOnlyItsSamples(files, folder, { receipt: read.receipt, here });
    return describeReuse(run, { evaluation: read.receipt.evaluation, from });
  }
  return undefined;
}

/**
 * Whatever samples are in the folder are those of the reused run afterwards; none where its receipt has none. The plan
 * and the spans of another run that was here must not pass for those of these samples.
 */
async function leaveOnlyItsSamples(
  files: Files,
  folder: string,
  { receipt, here }: { readonly receipt: Receipt; readonly here: RunPlan | undefined },
): Promise<void> {
  if (here?.run === receipt.run) return;
  if (here !== undefined) for (const name of [runPlanFile, tracesFile]) await files.write(`${folder}/${name}`, '');
  await files.write(`${folder}/${samplesFile}`, receipt.samples ?? '');
}

/**
 * Keeps the receipt of a finished run, where the next one may rely on it; a part of a run keeps what that depends on.
 */
export async function keepRun(
  ports: ReusePorts,
  { folder, run }: Omit<ReuseRequest, 'policyFiles'>,
  evaluation: Evaluation,
): Promise<void> {
  if (ports.receipts === undefined || !leavesReceipt(run)) return;
  if (run.shard !== undefined) return writeArtifact(ports.files, `${folder}/${receiptBasisFile}`, run.receiptBasis);
  await keepReceipt(ports, { folder, basis: run.receiptBasis, run: run.runPlan.run }, evaluation);
}

const leavesReceipt = ({ plans }: PreparedRun): boolean => plans.length > 0 && mayBeReused(plans);

export type KeptRun = {
  readonly folder: string;
  readonly basis: ReceiptBasis;
  /** Digest of the plan whose samples are in the folder. */
  readonly run: string;
};

/** Keeps the receipt of a whole run. */
export async function keepReceipt(
  { files, receipts }: { readonly files: Files; readonly receipts?: Pick<Receipts, 'keep'> | undefined },
  { folder, basis, run }: KeptRun,
  evaluation: Evaluation,
): Promise<void> {
  const samples = takesSamples(evaluation) ? await files.read(`${folder}/${samplesFile}`) : undefined;
  const receipt = receiptOf({ evaluation, basis, run, samples });
  if (receipt === undefined) return;
  await receipts?.keep({ digest: receipt.digest, text: JSON.stringify(receipt), folder });
}
