import { labelOf } from './contract-rule.js';
/** What head's contract says otherwise than the one that binds, a sentence each. */
export function compareContracts(policy, head) {
    if (policy === undefined)
        return [];
    if (head === undefined)
        return [`head has no contract any more; ${policy.path} binds as the target branch has it`];
    const [before, after] = [saidBy(policy), saidBy(head)];
    const gone = [...before].filter(([key]) => !after.has(key)).map(([, label]) => `head no longer asks for: ${label}`);
    const added = [...after].filter(([key]) => !before.has(key)).map(([, label]) => `head also asks for: ${label}`);
    const changed = [...before].flatMap(([key, label]) => {
        const now = after.get(key);
        return now === undefined || now === label ? [] : [`head asks for \`${now}\` in the place of \`${label}\``];
    });
    const differences = [...gone, ...changed, ...added];
    const isSameVersion = differences.length > 0 && policy.version === head.version;
    return isSameVersion ? [...differences, `its version is still ${head.version}`] : differences;
}
function saidBy({ rules, tolerances }) {
    return new Map([
        ...rules.map((rule) => {
            const severity = rule.isWarning ? ' (warning)' : '';
            return [rule.key, `${labelOf(rule)}${severity}`];
        }),
        ...tolerances.map(({ check, ...tolerance }) => [`lanegate ${check}`, `${check} ${JSON.stringify(tolerance)}`]),
    ]);
}
