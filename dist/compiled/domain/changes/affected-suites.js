import { digestOf } from '../artifacts/digest.js';
import { graderFiles } from '../graders/program/grader-files.js';
import { graderVersions } from '../graders/suite-graders.js';
import { providerIdentity } from '../inference/provider/provider.js';
import { withoutPlace } from '../suite/case.js';
import { ownDigest } from '../suite/prompt.js';
import { baseTarget, headTargetOrReason, suitesAcross, } from '../suite/sides.js';
import { targetDigest } from '../suite/target.js';
import { inOrder } from './lane.js';
import { dependedOn, differingPaths, differingSources, sourcesDigest, unmatchedSources } from './source-differences.js';
/**
 * Parts the suites into those that have to run, with the lanes that reach them, and those that are proven to depend on
 * nothing that differs. A suite with an input that cannot be resolved runs. `found` are the changes of all files.
 */
export function assessSuites(sides, found) {
    const affected = [];
    const unaffected = [];
    const suites = suitesAcross(sides);
    const hasSources = suites.some((suite) => dependedOn(suite).length > 0);
    const change = { sides, found, differing: hasSources ? differingPaths(sides, found) : [] };
    for (const suite of suites) {
        const arms = { base: baseTarget(suite, sides), head: headTargetOrReason(suite, sides) };
        const findings = [
            ...targetDifferences(arms),
            ...yardstickDifferences(suite, sides),
            ...sourceDifferences(suite, change),
            ...unresolvedInputs(suite, arms, change),
        ];
        const { name } = suite;
        if (findings.length === 0)
            unaffected.push({ name, digest: inputsDigest(suite, arms.head, sides) });
        else
            affected.push({ name, lanes: inOrder(findings.flatMap(({ lanes }) => lanes)), reason: retell(findings) });
    }
    return { affected, unaffected };
}
const retell = (findings) => [...new Set(findings.map(({ reason }) => reason))].join('; ');
function targetDifferences({ base, head }) {
    if (base.kind === 'target' && head.kind === 'target') {
        const [one, other] = [base.target, head.target];
        if (one.prompt === undefined || other.prompt === undefined)
            return programDifferences(one, other);
        const prompt = { lanes: ['prompt'], reason: describePrompts(one.prompt, other.prompt) };
        return [
            ...(one.promptDigest === other.promptDigest ? [] : [prompt]),
            ...(one.modelDigest === other.modelDigest
                ? []
                : [{ lanes: ['model'], reason: 'its model binding differs' }]),
        ];
    }
    if (base.kind === head.kind)
        return [];
    const reason = head.kind === 'gone' ? `its target is gone in head: ${head.reason}` : 'its target is new';
    return [{ lanes: ['prompt', 'model'], reason }];
}
/** How a program is started is code, and where an endpoint is, model; the files of a program are sources. */
function programDifferences(base, head) {
    const [one, other] = [base, head].map(({ provider }) => definitionOfProgram(provider));
    if (one === other)
        return [];
    const lanes = [base, head].map(({ provider }) => (provider.api === 'command' ? 'code' : 'model'));
    return [{ lanes: inOrder(lanes), reason: 'its target is defined otherwise' }];
}
/** What a program is, its files and its commit aside. */
function definitionOfProgram(provider) {
    if (provider.api !== 'command')
        return providerIdentity(provider);
    const { digest: _digest, tree: _tree, timeout_s: _patience, ...definition } = provider;
    return JSON.stringify(definition);
}
/** A prompt that differs only in what it includes says in which file. */
function describePrompts(base, head) {
    if (ownDigest(base) !== ownDigest(head))
        return 'its prompt differs';
    const [before, after] = [base, head].map(({ inclusion }) => new Map(inclusion.files.map((file) => [file.path, file.digest])));
    const paths = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
    const differing = [...paths].filter((path) => before?.get(path) !== after?.get(path));
    return `its prompt differs in what it includes${differing.length === 0 ? '' : `: ${someOf(differing)}`}`;
}
function yardstickDifferences(suite, sides) {
    if (suite.base !== undefined && suite.head === undefined) {
        return [{ lanes: ['evals'], reason: 'head removes it; it runs as policy defines it' }];
    }
    if (yardstickDigest(suite.base, sides.base) === yardstickDigest(suite.head, sides.head))
        return [];
    const reason = suite.base === undefined ? 'it is new' : 'its cases, graders or thresholds differ';
    return [{ lanes: ['evals'], reason }];
}
/** What a suite measures with, and how it is graded today. Cases in a file count by the id of its content. */
function yardstickDigest(suite, side) {
    if (suite === undefined)
        return 'none';
    const { cases, graders, repeats, maxRepeats, maxToolCalls, gate } = suite;
    const content = cases.kind === 'file'
        ? (side.blobs.get(cases.path) ?? 'missing')
        : cases.cases.map(withoutPlace);
    const { alpha } = side.settings.gate;
    const versions = graderVersions(graders, cases.kind === 'file' ? undefined : cases.cases);
    const known = cases.kind === 'file' ? [] : cases.cases;
    const files = graderFiles(graders, known).map((path) => side.blobs.get(path) ?? 'missing');
    const written = files.length === 0 ? {} : { files };
    const asked = { repeats, ...(maxRepeats === undefined ? {} : { maxRepeats }), maxToolCalls };
    return digestOf({ content, graders, versions, ...asked, gate, alpha, ...written });
}
/** Sources reach the suite in the lanes in which they changed. */
function sourceDifferences(suite, { sides, found, differing }) {
    const paths = differingSources(suite, sides, differing);
    if (paths.length === 0)
        return [];
    const lanes = found.filter(({ path }) => paths.includes(path)).map(({ lane }) => lane);
    const reason = paths.length === 1 ? `its source ${paths[0]} differs` : `its sources differ: ${someOf(paths)}`;
    return [{ lanes: lanes.length === 0 ? ['code'] : lanes, reason }];
}
/** What is not known of head's arm; whatever is not known of base's alone differs from it. */
function unresolvedInputs(suite, { base, head }, { sides, differing }) {
    const isUnreadable = base.kind === 'gone' && head.kind === 'gone' && suite.head !== undefined;
    const includes = head.kind === 'target' && head.target.prompt !== undefined ? unresolvedOf(head.target.prompt) : [];
    const reasons = [
        ...(isUnreadable ? [`its target cannot be resolved: ${head.reason}`] : []),
        ...includes,
        ...(isDatasetMissing(suite.head, sides.head)
            ? [`its dataset ${suite.head?.cases.path} is not in the repository`]
            : []),
        ...unmatchedSources(suite, sides, differing).map((glob) => `no file fits its sources \`${glob}\``),
    ];
    return reasons.map((reason) => ({ lanes: [], reason }));
}
const unresolvedOf = ({ inclusion, problem }) => problem === undefined ? inclusion.unresolved : [...inclusion.unresolved, problem];
const isDatasetMissing = (suite, { blobs }) => suite?.cases.kind === 'file' && !blobs.has(suite.cases.path);
/** Everything a suite depends on. A suite that neither side has, only policy, depends on nothing of this change. */
function inputsDigest(suite, head, sides) {
    const target = head.kind === 'target' ? targetDigest(head.target) : 'none';
    return digestOf([target, yardstickDigest(suite.head, sides.head), sourcesDigest(suite, sides)]);
}
const mostNamed = 3;
const someOf = (paths) => paths.length > mostNamed
    ? `${paths.slice(0, mostNamed).join(', ')} and ${paths.length - mostNamed} more`
    : paths.join(', ');
