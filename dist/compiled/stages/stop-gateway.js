import { readJson } from '../domain/artifacts/read-json.js';
import { formatAmount, formatMoney } from '../domain/report/words/format-quantity.js';
import { FailWord, whyFailing } from '../domain/serving/fail-on.js';
import { servingMarkdown } from '../domain/serving/report-markdown.js';
import { ServingReport } from '../domain/serving/serving-report.js';
import { messageOf } from '../domain/user-error.js';
import { readSpending } from './steps/read/read-spending.js';
import { gatewaySpendFile } from './steps/run/spend-book.js';
/** Stops a gateway of this job. One that had ended before, or tells nothing, is a failure, whatever else it did. */
export async function stopGateway({ backgroundGateways, files }, { process, folder, fail_on, tolerances }) {
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
async function whatWasSpent(files, folder) {
    try {
        const { spent } = await readSpending(files, `${folder}/${gatewaySpendFile}`);
        if (spent.calls === 0)
            return [];
        const [money, calls] = [formatMoney(spent.usd), formatAmount(spent.calls, 'call')];
        return [`it had spent ${money} on ${calls}, with those under way at the most that they may take`];
    }
    catch (error) {
        return [`what it had spent cannot be told: ${messageOf(error)}`];
    }
}
function whyUnwell({ kind, words }, hasReport) {
    const told = words === '' ? '' : `; the last it said: ${words}`;
    if (kind === 'died')
        return [`the gateway had ended before this step stopped it${told}`];
    return hasReport ? [] : [`the gateway told nothing of what it served when it was stopped${told}`];
}
