import { dayMs } from '../../domain/day.js';
import { whyNotBelieved } from '../../domain/receipt/believe-origin.js';
import { receiptArtifact, receiptFile } from '../../domain/receipt/receipt-artifact.js';
import { messageOf } from '../../domain/user-error.js';
import type { Clock } from '../../ports/clock.js';
import type { Files } from '../../ports/files.js';
import type { Log } from '../../ports/log.js';
import type { NewReceipt, ReceiptQuery, Receipts, StoredReceipt } from '../../ports/receipts.js';
import type { FoundArtifact, WorkflowRuns } from '../../ports/workflow-runs.js';
import { receiptDays } from './disk-receipts.js';
import type { JobIdentity } from './spend-record.js';

export type JobReceiptsParts = {
  readonly job: JobIdentity;
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Log;
  /** Called once for each search, whose signal ends all that it asks. */
  readonly openRuns: (signal: AbortSignal) => Promise<WorkflowRuns>;
};

/** A run that finds no receipt asks for itself, so nothing is worth a longer wait. */
const longestSearchMs = 120_000;

const mostTried = 5;
const limits = { mostArchiveBytes: 32 << 20, mostUnpackedBytes: 64 << 20 };

/**
 * Receipts that runs of this workflow uploaded, of which those count that could not have been left by a change itself.
 */
export class JobReceipts implements Receipts {
  private readonly parts: JobReceiptsParts;

  constructor(parts: JobReceiptsParts) {
    this.parts = parts;
  }

  async find(query: ReceiptQuery): Promise<readonly StoredReceipt[]> {
    const { clock, log, openRuns } = this.parts;
    const receipts: StoredReceipt[] = [];
    const over = new AbortController();
    const stopAlarm = clock.alarm(longestSearchMs, () => over.abort(tooLong()));
    try {
      for await (const receipt of this.search(await openRuns(over.signal), query)) receipts.push(receipt);
    } catch (error) {
      const further = receipts.length === 0 ? '' : 'further ';
      log.info(`${further}receipts of earlier runs are not used: ${messageOf(error)}`);
    } finally {
      stopAlarm();
    }
    return receipts;
  }

  async keep({ text, folder }: NewReceipt): Promise<void> {
    const { files, log } = this.parts;
    try {
      await files.write(`${folder}/${receiptFile}`, text);
    } catch (error) {
      log.info(`the receipt of this run is not kept: ${messageOf(error)}`);
    }
  }

  /** Gives each receipt as it is found, so that what ends the search takes none of them back. */
  private async *search(runs: WorkflowRuns, { digest, policyFiles }: ReceiptQuery): AsyncGenerator<StoredReceipt> {
    const { clock, log } = this.parts;
    // No run of it could be believed, so none is looked for.
    if (!policyFiles.has(runs.workflowPath())) throw new Error('the target branch does not have this workflow');
    const isRecent = ({ createdAtMs }: FoundArtifact) => clock.now() - createdAtMs <= receiptDays * dayMs;
    const found = (await runs.artifactsNamed(receiptArtifact(digest))).filter(isRecent).slice(0, mostTried);
    if (found.length === 0) return;
    // The reader of archives is loaded only where there is one to read.
    const { readArtifactFiles } = await import('./read-artifact.js');
    for (const artifact of found) {
      if (!(await this.isBelieved(runs, artifact, policyFiles))) continue;
      const unpacked = await readArtifactFiles(runs, artifact, { isWanted: isReceipt, ...limits });
      const text = [...(unpacked?.values() ?? [])][0]?.toString('utf8');
      if (text !== undefined) yield { text, from: `run ${artifact.runId}` };
      else log.info(`the receipt of run ${artifact.runId} is not used: it is damaged, gone or too big`);
    }
  }

  private async isBelieved(
    runs: WorkflowRuns,
    { runId }: FoundArtifact,
    policyFiles: ReceiptQuery['policyFiles'],
  ): Promise<boolean> {
    const { job, log } = this.parts;
    const { head, ...origin } = await runs.origin(runId);
    const workflow = runs.workflowPath();
    const expected = { ...job, workflow, policyBlob: policyFiles.get(workflow) };
    const whyNot = (workflowBlob: string | undefined) => whyNotBelieved({ ...origin, workflowBlob }, expected);
    // Of a run that is refused whatever its workflow contains, such as one of somebody else's, no content is asked for.
    const why = whyNot(expected.policyBlob) ?? whyNot(await runs.blobAt(workflow, head));
    if (why !== undefined) log.info(`the receipt of run ${runId} is not used: ${why}`);
    return why === undefined;
  }
}

const tooLong = (): Error => new Error(`GitHub did not give them within ${longestSearchMs / 1000} s`);
const isReceipt = (name: string): boolean => name === receiptFile;
