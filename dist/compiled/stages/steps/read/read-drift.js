import { hexOf } from '../../../domain/artifacts/digest-text.js';
import { referenceId } from '../../../domain/drift/describe-drift.js';
import { aboutSuite } from '../../../domain/ledger/ledger-record.js';
import { readRecords } from '../../../domain/ledger/read-records.js';
/** What the ledger knows of a suite; `undefined` where it has no reference of it. */
export async function readDrift(ports, suite) {
    const about = aboutSuite(suite);
    const references = await readKind(ports, 'reference', about);
    const reference = references.findLast((each) => each.suite === suite);
    if (reference === undefined)
        return undefined;
    const id = referenceId(reference);
    const measurements = await readKind(ports, 'measurement', hexOf(id));
    return { reference, measurements: measurements.filter((each) => each.suite === suite && each.reference === id) };
}
/** What is no record is told, since a drift may be missed without it. */
async function readKind({ ledger, log }, kind, about) {
    const { records, strange } = readRecords(kind, await ledger.read({ kind, about }));
    for (const each of strange)
        log.warn(`this is not believed: ${each}`);
    return records;
}
