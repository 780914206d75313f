import { readJson } from '../domain/artifacts/read-json.js';
import { formatAmount, formatMoney } from '../domain/report/words/format-quantity.js';
import { FailWord, whyFailing } from '../domain/serving/fail-on.js';
import type { LeftGateway } from '../domain/serving/left-gateway.js';
import { servingMarkdown } from '../domain/serving/report-markdown.js';
import { ServingReport } from '../domain/serving/serving-report.js';
import { messageOf } from '../domain/user-error.js';
import type { BackgroundGateways, GatewayEnd } from '../ports/background-gateways.js';
import type { Files } from '../ports/files.js';
import { readSpending } from './steps/read/read-spending.js';
import { gatewaySpendFile } from './steps/run/spend-book.js';

export type StopGatewayPorts = {
  readonly backgroundGateways: Pick<BackgroundGateways, 'stop'>;
  readonly files: Pick<Files, 'lines'>;
};

/** What a gateway came to. */
export type StoppedGateway = {
  /** What it served, for people; nothing where it has not told it. */
  readonly summary: string | undefined;
  /** Why the job that it served fails; none where all is well. */
  readonly failures: readonly string[];
  /** What would have failed it, had it been told to fail on that. */
  readonly warnings: readonly string[];
};

/** Stops a gateway of this job. One that had ended before, or tells nothing, is a failure, whatever else it did. */
export async function stopGateway(
  { backgroundGateways, files }: StopGatewayPorts,
  { process, folder, fail_on, tolerances }: LeftGateway,
): Promise<StoppedGateway> {
  const end = await backgroundGateways.stop(process, folder);
  const report = ServingReport.safeParse(readJson(end.report ?? '')?.json).data;
  const accident = whyUnwell(end, report !== undefined);
  if (report === undefined)
    return { summary: undefined, failures: [...accident, ...(await whatWasSpent(files, folder))], warnings: [] };
  const [binding, others] = [fail_on, FailWord.options.filter((word) => !fail_on.includes(word))];
  return {
    summary: servingMarkdown(report),
    failures: [...accident, ...whyFailing(report, { failOn: binding, tolerances })],
    warnings: whyFailing(report, { failOn: others, tolerances }),
  };
}

/**
 * What a gateway that tells it no more had written down of its spending; one that ends in order leaves nothing there.
 */
async function whatWasSpent(files: StopGatewayPorts['files'], folder: string): Promise<string[]> {
  try {
    const { spent } = await readSpending(files, `${folder}/${gatewaySpendFile}`);
    if (spent.calls === 0) return [];
    const [money, calls] = [formatMoney(spent.usd), formatAmount(spent.calls, 'call')];
    return [`it had spent ${money} on ${calls}, with those under way at the most that they may take`];
  } catch (error) {
    return [`what it had spent cannot be told: ${messageOf(error)}`];
  }
}

function whyUnwell({ kind, words }: GatewayEnd, hasReport: boolean): string[] {
  const told = words === '' ? '' : `; the last it said: ${words}`;
  if (kind === 'died') return [`the gateway had ended before this step stopped it${told}`];
  return hasReport ? [] : [`the gateway told nothing of what it served when it was stopped${told}`];
}
