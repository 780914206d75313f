import { amountOfSpend } from '../../../domain/inference/budget/amount.js';
import { type SpendEntry, spendFile } from '../../../domain/inference/budget/spend-entry.js';
import { type GatewayState, withSessionsOf } from '../../../domain/inference/gateway-state.js';
import type { Files } from '../../../ports/files.js';
import type { GuardedModel, Spend } from '../../../ports/gateway.js';
import type { Log } from '../../../ports/log.js';
import type { OpenSpend } from '../../../ports/spend-records.js';
import type { SpanSink } from '../../../ports/traces.js';
import { closeAll, closeSpans } from './close-all.js';
import { writeGatewayState } from './gateway-state.js';
import type { OpenRun } from './open-run.js';

type ClosingPorts = { readonly files: Files; readonly log: Log };

/** A run that has begun. */
export type Begun = Pick<OpenRun, 'spent' | 'spendJournal'> & {
  readonly spans: SpanSink;
  readonly known: GatewayState | undefined;
  /** How long the run has taken, as the last entry of its spending says. */
  readonly clock: { elapsedMs: number };
};

type Closing = Begun &
  Pick<OpenRun, 'journal'> & {
    readonly model: GuardedModel;
    readonly record: OpenSpend | undefined;
    readonly folder: string;
  };

/** Closes all that is open even where one of it fails, then says so. */
export async function closeRun(ports: ClosingPorts, closing: Closing): Promise<void> {
  const { spans, known, clock, model, record, folder, spent, journal, spendJournal } = closing;
  await closeAll(
    [
      () => journal.close(),
      () => record?.settle(spentSince(spent, model.spent())),
      () => closeSpans(ports, spans),
      () => writeGatewayState(ports.files, folder, withSessionsOf(model.state(), known)),
      () => spendJournal.close(),
    ],
    () => ports.files.write(`${folder}/${spendFile}`, `${JSON.stringify(totalOf(model.spent(), clock.elapsedMs))}\n`),
  );
}

const totalOf = (spent: Spend, elapsedMs: number): SpendEntry => {
  const { nanoUsd, tokens, calls } = amountOfSpend(spent);
  return { kind: 'total', nano_usd: nanoUsd, tokens, calls, elapsed_ms: elapsedMs };
};

/** What was spent beyond what earlier parts of a run took. */
export const spentSince = (earlier: Spend, all: Spend): Spend => ({
  usd: Math.max(0, all.usd - earlier.usd),
  tokens: Math.max(0, all.tokens - earlier.tokens),
  calls: Math.max(0, all.calls - earlier.calls),
});
