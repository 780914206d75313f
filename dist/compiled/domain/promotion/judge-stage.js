import { hoursBetween } from '../moment.js';
import { judgeDev, judgeStaging } from './entry-evidence.js';
import { gravest, reasonsOf } from './finding.js';
import { judgeShadow } from './judge-shadow.js';
import { judgeTraffic } from './judge-traffic.js';
/** Judges the stage in which a rollout is by all that was counted in it. */
export function judgeStage(rollout, judging) {
    const lost = judging.unreadable.map((reason) => ({ subject: 'evidence', verdict: 'error', reason }));
    const { deciding, others } = lookAt(rollout, judging);
    const verdict = gravest([...lost, ...deciding, ...others.filter(({ verdict: word }) => word === 'fail')]);
    const waitsFor = reasonsOf(deciding, 'inconclusive');
    return { verdict, findings: [...lost, ...deciding, ...others], waitsFor };
}
function lookAt({ stage, weight, evidence }, { settings, entry, moment }) {
    if (stage === 'dev')
        return { deciding: judgeDev(entry), others: [] };
    if (stage === 'staging')
        return { deciding: judgeStaging(entry, settings, moment), others: [] };
    if (evidence === undefined)
        return { deciding: [], others: [] };
    if (evidence.counted.kind === 'shadow') {
        const { soak_hours } = settings.shadow;
        return { deciding: [...judgeShadow(evidence.counted, settings), judgeSoak(evidence, soak_hours)], others: [] };
    }
    const step = settings.traffic.steps.find((each) => each.weight === weight);
    if (step === undefined)
        return { deciding: [unknownWeight(weight)], others: [] };
    const needed = [judgeCount(evidence.counted, step), judgeSoak(evidence, step.soak_hours)];
    const watched = judgeTraffic(evidence.counted, weight, settings);
    if (isLastBeforeFull(step, settings))
        return { deciding: [...needed, ...watched], others: [] };
    const isSplit = ({ subject }) => subject === 'split';
    return {
        deciding: [...needed, ...watched.filter(isSplit)],
        others: watched.filter((finding) => !isSplit(finding)),
    };
}
/** Before all traffic goes to the candidate, nothing may be left open. */
const isLastBeforeFull = (step, { traffic: { steps } }) => steps[steps.indexOf(step) + 1]?.weight === 100;
const unknownWeight = (weight) => ({
    subject: 'weight',
    verdict: 'error',
    reason: `${weight} % is no step of \`promotion.traffic.steps\` any more`,
});
function judgeCount({ candidate: { requests } }, { min_requests: needed }) {
    const reason = `${requests} of ${needed} requests that it needs`;
    return { subject: 'requests', verdict: requests >= needed ? 'pass' : 'inconclusive', reason };
}
/** By the times of what was observed, so that no clock of ours can hurry it. */
function judgeSoak({ first, newest }, needed) {
    const hours = first === undefined || newest === undefined ? 0 : hoursBetween(first, newest);
    const reason = `${hours.toFixed(1)} of ${needed} hours`;
    return { subject: 'soak', verdict: hours >= needed ? 'pass' : 'inconclusive', reason };
}
