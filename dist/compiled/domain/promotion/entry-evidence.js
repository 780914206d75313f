import { judgedBeside } from '../deploy/fit-checks.js';
import { hoursBetween } from '../moment.js';
/** The newest evaluation of a release together with the lanes that run in an environment. */
export function judgedTogether(release, lanes, evidence) {
    const { newest, override, isLetThrough } = judgedBeside(release, lanes, evidence);
    if (newest === undefined)
        return override === undefined ? undefined : { verdict: 'not-affected', blocks: false };
    return { verdict: newest.verdict, blocks: !isLetThrough && override === undefined };
}
/** Whether the release was evaluated together with what runs where it goes. */
export const judgeDev = ({ judged }) => [judgeTogether('evaluation', judged)];
/** Whether every environment that goes before has run the release long enough and was evaluated with it. */
export function judgeStaging({ earlier }, { staging }, moment) {
    if (staging.environments.length === 0)
        return [{ subject: 'staging', verdict: 'pass', reason: 'no environment is named that goes before' }];
    return staging.environments.flatMap((name) => {
        const found = earlier.find((each) => each.name === name);
        if (found?.since === undefined)
            return [{ subject: name, verdict: 'inconclusive', reason: 'does not run the release' }];
        return [judgeSoak(name, hoursBetween(found.since, moment), staging.soak_hours), judgeTogether(name, found.judged)];
    });
}
function judgeSoak(subject, hours, needed) {
    if (hours >= needed)
        return { subject, verdict: 'pass', reason: `has run the release for ${hours.toFixed(0)} hours` };
    return { subject, verdict: 'inconclusive', reason: `has run the release for ${hours.toFixed(0)} of ${needed} hours` };
}
function judgeTogether(subject, judged) {
    if (judged === undefined)
        return {
            subject,
            verdict: 'inconclusive',
            reason: 'the release was never evaluated together with what runs there',
        };
    const { verdict, blocks } = judged;
    if (!blocks)
        return { subject, verdict: 'pass', reason: `evaluated together with what runs there: ${verdict}` };
    const word = verdict === 'fail' || verdict === 'error' ? verdict : 'inconclusive';
    return { subject, verdict: word, reason: `evaluated together with what runs there: ${verdict}, which blocks` };
}
