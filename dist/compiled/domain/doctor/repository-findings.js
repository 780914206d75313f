import { statusContext } from '../report/override-status.js';
import { notKnown, ok, problem, warning } from './finding.js';
/** Whether the settings of the repository let the check block, and keep others from passing it by. */
export function repositoryFindings(facts, needs) {
    return [
        ...requiredFindings(facts, needs),
        codeOwnerFinding(facts, needs),
        workflowPermissionFinding(facts),
        shaFinding(facts),
        ledgerFinding(facts),
        ...needs.environments.map((name) => environmentFinding(name, facts)),
    ];
}
/** Rulesets and the older protection hold beside each other, so either may require. */
function requiredFindings({ rules, protection }, { branch, gateJobs }) {
    const accepted = [statusContext, ...gateJobs];
    const required = rulesRead([rules, protection]).flatMap(({ requiredChecks }) => requiredChecks);
    const ours = required.filter(({ context }) => accepted.includes(context));
    const workflows = rulesRead([rules, protection]).flatMap(({ requiredWorkflows }) => requiredWorkflows);
    if (workflows.length > 0 && ours.length === 0) {
        return [
            notKnown('repository', `the organisation requires ${workflows.join(', ')}; whether it judges with Lanegate is not known`),
        ];
    }
    if (ours.length === 0)
        return [notRequired([rules, protection], branch)];
    return ours.map(({ context, appId }) => {
        if (appId !== undefined)
            return ok('repository', `${branch} requires the check \`${context}\` of one app alone`);
        const says = `${branch} requires the check \`${context}\`, and any app or token may set it`;
        return warning('repository', says, { todo: 'choose GitHub Actions as its source in the rule' });
    });
}
const rulesRead = (readings) => readings.flatMap((reading) => (reading.kind === 'read' && reading.value !== undefined ? [reading.value] : []));
function notRequired(readings, branch) {
    const todo = `require the check \`${statusContext}\` in a ruleset of ${branch}: Settings, Rules, Rulesets`;
    const unread = readings.find((reading) => reading.kind === 'unreadable');
    if (unread !== undefined) {
        return notKnown('repository', `whether ${branch} requires the check is not known: ${unread.why}`, { todo });
    }
    return problem('repository', `nothing requires the check \`${statusContext}\` of ${branch}, so a failed change can be merged`, { todo });
}
function codeOwnerFinding({ rules, protection }, { branch }) {
    const read = rulesRead([rules, protection]);
    if (read.some(({ requiresCodeOwners }) => requiresCodeOwners))
        return ok('repository', `${branch} requires a review by code owners`);
    const unread = [rules, protection].find((reading) => reading.kind === 'unreadable');
    const todo = 'require a review from code owners in the rule for pull requests';
    if (unread?.kind === 'unreadable') {
        return notKnown('repository', `whether ${branch} requires a review by code owners is not known: ${unread.why}`, {
            todo,
        });
    }
    return warning('repository', `${branch} does not require a review by code owners, so owners are asked and need not agree`, { todo });
}
function workflowPermissionFinding({ workflowPermissions: reading }) {
    if (reading.kind === 'unreadable') {
        return notKnown('repository', `the default permissions of workflows are not known: ${reading.why}`);
    }
    if (reading.value === 'read')
        return ok('repository', 'workflows may only read unless they ask for more');
    return warning('repository', 'workflows that ask for no permissions may write everything', {
        todo: 'choose read permissions under Settings, Actions, General',
    });
}
function shaFinding({ requiresFullSha: reading }) {
    if (reading.kind === 'unreadable') {
        return notKnown('repository', `whether actions must be pinned to a full SHA is not known: ${reading.why}`);
    }
    if (reading.value === true)
        return ok('repository', 'actions must be pinned to a full SHA');
    return warning('repository', 'actions need not be pinned to a full SHA', {
        todo: 'require it under Settings, Actions, General',
    });
}
function ledgerFinding({ ledger: reading }) {
    if (reading.kind === 'unreadable')
        return notKnown('repository', `the ledger, the branch lanegate, is not known: ${reading.why}`);
    if (reading.value === undefined)
        return ok('repository', 'there is no ledger yet; the first record starts the branch lanegate');
    if (reading.value.isProtected)
        return ok('repository', 'the ledger, the branch lanegate, is protected');
    return warning('repository', 'the ledger, the branch lanegate, is not protected, so whoever may push may write its records', {
        todo: 'protect it as docs/ledger.md says',
    });
}
function environmentFinding(name, { environments: reading }) {
    if (reading.kind === 'unreadable')
        return notKnown('repository', `the environment ${name} is not known: ${reading.why}`);
    const found = reading.value.find((each) => each.name === name);
    const todo = 'add reviewers under Settings, Environments';
    if (found === undefined) {
        return problem('repository', `there is no environment ${name}, and the first job that names it would make one without rules`, { todo });
    }
    if (found.reviewers > 0)
        return ok('repository', `the environment ${name} has reviewers`);
    return warning('repository', `the environment ${name} has no reviewers, so it holds nothing back`, { todo });
}
