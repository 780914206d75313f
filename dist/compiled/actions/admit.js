import { z } from 'zod';
import { needsEvaluation } from '../domain/changes/needs-evaluation.js';
import { plainText } from '../domain/report/text/neutralise.js';
import { describeUserError, UserError } from '../domain/user-error.js';
import { admit } from '../stages/admit.js';
import { announceRefusal, announceWaiting } from '../stages/announce-waiting.js';
import { detect } from '../stages/detect.js';
import { gate } from '../stages/gate.js';
import { tellVerdict } from '../stages/tell-verdict.js';
import { authorOfEvent } from './author-of-event.js';
import { defineAction } from './define-action.js';
import { leaveRecord } from './leave-record.js';
import { publish } from './publish.js';
import { AccessInputs, commitsOf, FolderInput } from './run-inputs.js';
import { toldOnAccident } from './told-on-accident.js';
import { whereToTell } from './where-to-tell.js';
const nothingAdmitted = {
    admitted: 'false',
    'has-suites': 'false',
    'needs-evaluation': 'false',
    head: '',
    base: '',
    'pull-request': '',
};
/**
 * Says whether a pull request from elsewhere may be evaluated with a key once somebody approves it, and asks for that.
 */
export const admitAction = defineAction({
    name: 'lanegate/admit',
    inputs: z.strictObject({
        environment: z.string(),
        workflow: z.string().default('.github/workflows/lanegate.yml'),
        folder: FolderInput,
        ...AccessInputs,
    }),
    outputs: ['admitted', 'has-suites', 'needs-evaluation', 'head', 'base', 'pull-request'],
    run: async (ports, { environment, workflow, folder }) => {
        const event = await ports.runner.event();
        await leaveRecord(ports, folder, event.pullRequest);
        const admission = await admit(ports, { event, environment, workflow });
        if (admission.kind !== 'admitted')
            return leaveOut(ports, admission, event);
        return toldOnAccident(ports, { folder }, async () => {
            const changeSet = await detect(ports, { ...commitsOf({}, event), folder });
            if (needsEvaluation(changeSet))
                await askForApproval(ports, changeSet, { environment, folder, pullRequest: event.pullRequest });
            else
                await conclude(ports, event, folder);
            return { outputs: outputsOf(changeSet, admission.pullRequest.number) };
        });
    },
});
const outputsOf = (changeSet, pullRequest) => ({
    admitted: 'true',
    'has-suites': String(changeSet.suites.length > 0),
    'needs-evaluation': String(needsEvaluation(changeSet)),
    head: changeSet.head,
    base: changeSet.policy,
    'pull-request': String(pullRequest),
});
/** Nothing is evaluated; where that is a refusal, the commit says why and the step fails. */
async function leaveOut(ports, admission, { head }) {
    const { kind, why } = admission;
    const sentence = `${kind}: ${why}`;
    ports.log.info(sentence);
    await ports.runner.writeSummary(`${plainText(sentence)}\n`);
    if (kind === 'skipped')
        return { outputs: nothingAdmitted };
    if (admission.isCertain && head !== undefined) {
        await announceRefusal(ports, { commit: head, url: ports.runner.runUrl() }, why);
    }
    return { outputs: nothingAdmitted, failure: sentence };
}
async function askForApproval(ports, changeSet, { environment, folder, pullRequest }) {
    const plan = await planned(ports, changeSet, folder);
    if (typeof plan !== 'string')
        await ports.spendRecords.begin({ folder, pullRequest, worstCase: mostOf(plan) });
    const { status, comment, runUrl } = await whereToTell(ports, true);
    ports.log.info(`the evaluation waits for approval in the environment ${environment}`);
    await announceWaiting(ports, { waiting: { changeSet, environment, runUrl, plan }, status, comment });
}
/** What others must reckon with until it is known what the evaluation took. */
const mostOf = ({ greatest_usd, greatest_tokens, suites }) => ({
    usd: greatest_usd,
    tokens: greatest_tokens,
    calls: suites.reduce((sum, { samples }) => sum + samples, 0),
});
/** What the evaluation would ask, or why nobody can tell before it is run. */
async function planned({ git, files }, changeSet, folder) {
    const { plan } = await import('../stages/plan.js');
    try {
        return await plan({ git, files }, changeSet, { folder, suites: undefined, isUntrustedHead: true });
    }
    catch (error) {
        if (error instanceof UserError)
            return describeUserError(error);
        throw error;
    }
}
/** Where nothing needs an evaluation, the verdict is known without a key. */
async function conclude(ports, event, folder) {
    const { verdict, changeSet } = await gate({ ...ports, people: authorOfEvent(event) }, { folder });
    const { status } = await whereToTell(ports, false);
    await tellVerdict(ports, { verdict, changeSet, status });
    await publish(ports, { folder, comment: true });
}
