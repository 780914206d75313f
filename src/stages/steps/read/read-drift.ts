import { hexOf } from '../../../domain/artifacts/digest-text.js';
import { referenceId } from '../../../domain/drift/describe-drift.js';
import type { DriftMeasurement, DriftReference } from '../../../domain/drift/drift-records.js';
import { aboutSuite } from '../../../domain/ledger/ledger-record.js';
import { readRecords } from '../../../domain/ledger/read-records.js';
import type { Ledger } from '../../../ports/ledger.js';
import type { Log } from '../../../ports/log.js';

/** The newest reference of a suite, and all that was measured against it, the oldest first. */
export type KnownDrift = { readonly reference: DriftReference; readonly measurements: readonly DriftMeasurement[] };

export type DriftLedger = { readonly ledger: Pick<Ledger, 'read'>; readonly log: Pick<Log, 'warn'> };

/** What the ledger knows of a suite; `undefined` where it has no reference of it. */
export async function readDrift(ports: DriftLedger, suite: string): Promise<KnownDrift | undefined> {
  const about = aboutSuite(suite);
  const references = await readKind(ports, 'reference', about);
  const reference = references.findLast((each) => each.suite === suite);
  if (reference === undefined) return undefined;
  const id = referenceId(reference);
  const measurements = await readKind(ports, 'measurement', hexOf(id));
  return { reference, measurements: measurements.filter((each) => each.suite === suite && each.reference === id) };
}

/** What is no record is told, since a drift may be missed without it. */
async function readKind<Kind extends 'reference' | 'measurement'>(
  { ledger, log }: DriftLedger,
  kind: Kind,
  about: string,
) {
  const { records, strange } = readRecords(kind, await ledger.read({ kind, about }));
  for (const each of strange) log.warn(`this is not believed: ${each}`);
  return records;
}
