import { keysOfCalls } from '../doctor/lane-reference.js';
import { hostedRepositoryOf, isGithubCloud } from '../doctor/remote-address.js';
import { UserError } from '../user-error.js';
/** The workflow that asks suites again every night. */
export const driftCaller = 'lanegate-drift.yml';
/** The workflows that a repository needs. Throws a `UserError` where forks are wanted and cannot be evaluated. */
export function chooseCallers(wish) {
    const { keys, forks, oneJob, isElsewhere, isChecked, isToWatch } = wish;
    const unheard = keys.filter((key) => !keysOfCalls.includes(key));
    if (forks)
        refuseImpossibleForks(isElsewhere, unheard);
    const check = oneJob || isElsewhere || unheard.length > 0 ? 'lanegate-one-job.yml' : 'lanegate.yml';
    return [
        ...(isChecked ? [] : [caller(check, 'lanegate.yml')]),
        ...(forks ? [caller('lanegate-fork.yml')] : []),
        ...(isElsewhere ? [] : [caller('lane-override.yml')]),
        ...(isToWatch ? [caller(driftCaller)] : []),
    ];
}
function refuseImpossibleForks(isElsewhere, unheard) {
    if (isElsewhere)
        throw new UserError('pull requests from forks are evaluated on github.com alone', {
            hint: 'run this without --forks',
        });
    if (unheard.length > 0)
        throw new UserError(`the workflow for forks takes no key named ${unheard.join(' or ')}`, {
            hint: 'run this without --forks, or declare the provider with key_env: LANEGATE_PROVIDER_KEY in lanegate.yml first',
        });
}
const caller = (template, name = template) => ({ template, path: `.github/workflows/${name}` });
/** True of an origin on a GitHub Enterprise Server or another host, where reusable workflows cannot be had. */
export function isElsewhere(origin) {
    const hosted = origin === undefined ? undefined : hostedRepositoryOf(origin);
    return hosted !== undefined && !isGithubCloud(hosted.host);
}
