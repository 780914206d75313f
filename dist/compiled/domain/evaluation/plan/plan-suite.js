import { graderFiles } from '../../graders/program/grader-files.js';
import { modelsOf } from '../../suite/answerer.js';
import { CasesWithVariables } from '../../suite/case-list.js';
import { whyNotRendered } from '../../suite/render-prompt.js';
import { baseTarget, headTarget } from '../../suite/sides.js';
import { targetDigest } from '../../suite/target.js';
/** Every target that is asked. */
export const targetsOf = (arms) => (arms.kind === 'arms' ? [arms.base, arms.head] : [arms.head]);
/** Every model that may be asked, by its arms or by its graders. */
export const modelsOfPlan = ({ arms, judges }) => [...targetsOf(arms), ...(judges?.values() ?? [])].flatMap(modelsOf);
/**
 * Plans one suite by the rule that goalposts are protected: policy's cases and graders bind, and what head changes in
 * them is run beside. A suite that policy does not know is judged by head's own, alone.
 */
export function planSuite(suite, sides, cases, evalsOnly) {
    const definition = suite.policy ?? suite.head;
    if (definition === undefined)
        return [];
    const yardstick = suite.policy === undefined ? 'head' : 'policy';
    const impossible = (problem, verdict) => [
        { kind: 'problem', problem: { name: suite.name, yardstick, definition, problem, verdict } },
    ];
    if (definition.problem !== undefined)
        return impossible(definition.problem, 'inconclusive');
    const head = headTarget(suite, sides);
    if (head.kind === 'gone')
        return impossible(`its target is gone in head: ${head.reason}`, 'fail');
    const arms = armsOf(suite, sides, head.target);
    const notRendered = targetsOf(arms).map(({ prompt }) => prompt && whyNotRendered(prompt));
    const whyNot = notRendered.findLast((why) => why !== undefined);
    if (whyNot !== undefined)
        return impossible(whyNot, 'inconclusive');
    const own = { name: suite.name, arms };
    const headCases = cases.head ?? [];
    if (suite.policy === undefined)
        return [run({ ...own, yardstick: 'head', binding: true, definition, cases: headCases })];
    if (cases.policy === undefined || 'unusable' in cases.policy) {
        const reason = cases.policy?.unusable ?? 'its dataset is missing';
        if (!evalsOnly || suite.head === undefined) {
            return impossible(`the target branch's own yardstick cannot be used: ${reason}`, 'error');
        }
        return [run({ ...own, yardstick: 'head', binding: true, definition: suite.head, cases: headCases })];
    }
    const policyCases = withHeadVariables(cases.policy, headCases);
    const binding = run({ ...own, yardstick: 'policy', binding: true, definition, cases: policyCases });
    if (suite.head === undefined || cases.head === undefined)
        return [binding];
    if (!yardstickDiffers(suite, sides, { policy: cases.policy, head: cases.head }))
        return [binding];
    return [binding, run({ ...own, yardstick: 'head', binding: false, definition: suite.head, cases: cases.head })];
}
const run = (plan) => ({ kind: 'run', plan });
function armsOf(suite, sides, head) {
    if (suite.policy === undefined && suite.base === undefined)
        return { kind: 'head-only', head };
    const base = baseTarget(suite, sides);
    if (base.kind === 'gone')
        return { kind: 'head-only', head };
    return targetDigest(base.target) === targetDigest(head)
        ? { kind: 'identical', head }
        : { kind: 'arms', base: base.target, head };
}
/** A variable that only head's template needs is taken from head; whatever policy says stays policy's. */
const withHeadVariables = (policy, head) => policy === head || head.length === 0 ? policy : new CasesWithVariables(policy, head);
function yardstickDiffers(suite, sides, { policy, head }) {
    const meaning = (definition, cases, { blobs }) => JSON.stringify([
        definition?.graders,
        graderFiles(definition?.graders ?? [], cases).map((path) => blobs.get(path)),
        [definition?.repeats, definition?.maxRepeats],
        definition?.maxToolCalls,
        definition?.gate,
        [definition?.judge, definition?.embedder, definition?.canary],
    ]);
    const isSame = meaning(suite.policy, policy, sides.policy) === meaning(suite.head, head, sides.head);
    return !isSame || !areSameCases(policy, head);
}
/** Cases mean the same wherever they stand in their files. */
function areSameCases(some, others) {
    if (some === others)
        return true;
    if (some.length !== others.length)
        return false;
    let index = 0;
    for (const { line: _, ...one } of some) {
        const { line: __, ...other } = others.at(index) ?? {};
        if (JSON.stringify(one) !== JSON.stringify(other))
            return false;
        index += 1;
    }
    return true;
}
