import { amountOfSpend } from '../../../domain/inference/budget/amount.js';
import { spendFile } from '../../../domain/inference/budget/spend-entry.js';
import { withSessionsOf } from '../../../domain/inference/gateway-state.js';
import { closeAll, closeSpans } from './close-all.js';
import { writeGatewayState } from './gateway-state.js';
/** Closes all that is open even where one of it fails, then says so. */
export async function closeRun(ports, closing) {
    const { spans, known, clock, model, record, folder, spent, journal, spendJournal } = closing;
    await closeAll([
        () => journal.close(),
        () => record?.settle(spentSince(spent, model.spent())),
        () => closeSpans(ports, spans),
        () => writeGatewayState(ports.files, folder, withSessionsOf(model.state(), known)),
        () => spendJournal.close(),
    ], () => ports.files.write(`${folder}/${spendFile}`, `${JSON.stringify(totalOf(model.spent(), clock.elapsedMs))}\n`));
}
const totalOf = (spent, elapsedMs) => {
    const { nanoUsd, tokens, calls } = amountOfSpend(spent);
    return { kind: 'total', nano_usd: nanoUsd, tokens, calls, elapsed_ms: elapsedMs };
};
/** What was spent beyond what earlier parts of a run took. */
export const spentSince = (earlier, all) => ({
    usd: Math.max(0, all.usd - earlier.usd),
    tokens: Math.max(0, all.tokens - earlier.tokens),
    calls: Math.max(0, all.calls - earlier.calls),
});
