import { canonicalJson, digestOf, digestOfLines } from '../artifacts/digest.js';
import { plainJson } from '../artifacts/read-json.js';
import { graderFiles } from '../graders/program/grader-files.js';
import { graderVersions } from '../graders/suite-graders.js';
import { withoutPlace } from '../suite/case.js';
import { targetDigest } from '../suite/target.js';
/** What the scores of a plan depend on; `side` is the commit whose yardstick it is. */
export function identityOf(plan, { blobs }) {
    const { cases, arms, canary } = plan;
    return {
        dataset: digestOfLines(linesOf(cases)),
        graders: gradersDigest(plan, blobs),
        ...(canary === undefined ? {} : { canary: digestOf(plainJson(canary.anchors)) }),
        ...(arms.kind === 'head-only' ? {} : { base: targetDigest(arms.kind === 'arms' ? arms.base : arms.head) }),
        head: targetDigest(arms.head),
    };
}
/** One case a line; where it stands in its file does not count. */
function* linesOf(cases) {
    for (const question of cases)
        yield canonicalJson(withoutPlace(question));
}
/** The files that the graders of a plan and of its cases are written in. */
export const filesOfGraders = ({ definition, cases }) => graderFiles(definition.graders, cases).sort();
function gradersDigest(plan, blobs) {
    const { definition, cases, judges = new Map() } = plan;
    return digestOf(plainJson({
        graders: definition.graders,
        versions: graderVersions(definition.graders, cases),
        files: filesOfGraders(plan).map((path) => [path, blobs.get(path) ?? null]),
        judges: [...judges].map(([name, { modelDigest }]) => [name, modelDigest]).sort(),
    }));
}
const parts = {
    dataset: 'their cases differ',
    graders: 'their graders differ',
    canary: 'the anchors of their judges differ',
};
/**
 * Why scores of two runs were not taken by one yardstick, so that they say nothing of each other; `undefined` if they
 * were.
 */
export function whyOtherYardstick(one, other) {
    if (one === undefined || other === undefined)
        return 'one of them does not say what its scores depend on';
    const differing = ['dataset', 'graders', 'canary'].find((part) => one[part] !== other[part]);
    return differing === undefined ? undefined : parts[differing];
}
