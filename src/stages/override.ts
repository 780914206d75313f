import { type LedgerContents, readRecords } from '../domain/ledger/read-records.js';
import { makeOverride, type OverrideRequest } from '../domain/override/make-override.js';
import type { Override } from '../domain/override/override.js';
import type { Clock } from '../ports/clock.js';
import type { AppendedRecord, Ledger } from '../ports/ledger.js';

export type RecordedOverride = AppendedRecord & { readonly override: Override };

/** Records that somebody lets a change through. Whether they may is asked by whoever calls, and by the gate again. */
export async function override(
  { ledger, clock }: { readonly ledger: Pick<Ledger, 'append'>; readonly clock: Pick<Clock, 'now'> },
  request: OverrideRequest,
): Promise<RecordedOverride> {
  const made = makeOverride(request, clock.now());
  return { ...(await ledger.append(made)), override: made };
}

/** All overrides on record, the oldest first. */
export async function listOverrides({
  ledger,
}: {
  readonly ledger: Pick<Ledger, 'read'>;
}): Promise<LedgerContents<'override'>> {
  return readRecords('override', await ledger.read({ kind: 'override' }));
}
