import { formatCount } from '../report/words/format-quantity.js';
import { UserError } from '../user-error.js';
import { entryOf, maxRecordBytes } from './ledger-entry.js';
/** Throws a `UserError` for a record that nobody could read again. */
export function refuseTooLarge(record, hint) {
    const bytes = Buffer.byteLength(entryOf(record).text);
    if (bytes <= maxRecordBytes)
        return;
    throw new UserError(`this ${record.kind} takes ${formatCount(bytes)} bytes, and a record has a megabyte at most`, {
        hint,
    });
}
