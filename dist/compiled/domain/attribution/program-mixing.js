import { digestOf } from '../artifacts/digest.js';
import { dependedOn } from '../changes/source-differences.js';
import { definitionOf, sourcesOf } from '../suite/sides.js';
import { resolveTarget } from '../suite/target.js';
import { fileFactors } from './file-factors.js';
import { mostFactors, properSubsets, untold } from './mixing.js';
/** Parts what differs of a program between base and head by the lanes of its files. */
export function programMixing(suite, { changes }, files) {
    const alsoPaths = startsOtherwise(suite) ? definitionPaths(suite) : [];
    const factors = fileFactors(files, { changes, sources: dependedOn(suite), alsoPaths });
    const [only, second] = factors;
    if (only === undefined)
        return untold('no file that its answers depend on is of a lane that changes answers');
    if (second === undefined)
        return { kind: 'single', factor: [...only.lanes] };
    if (factors.length > mostFactors) {
        const lanes = factors.map((factor) => factor.lanes.join(' with ')).join(', ');
        return untold(`${factors.length} lanes changed (${lanes}), and at most ${mostFactors} are told apart`);
    }
    return { kind: 'files', factors, sets: properSubsets(factors) };
}
/** The program as it is in a tree of head's files over base's. Throws a `UserError` where it cannot be resolved. */
export function mixedProgram(suite, sides, { paths, tree }) {
    const blobs = new Map(sides.base.blobs);
    for (const path of paths) {
        const blob = sides.head.blobs.get(path);
        if (blob === undefined)
            blobs.delete(path);
        else
            blobs.set(path, blob);
    }
    const arm = definitionPaths(suite).some((path) => paths.includes(path)) ? 'head' : 'base';
    const definition = definitionOf(suite, arm);
    if (definition === undefined)
        throw new Error(`nobody defines the suite ${suite.name}`);
    return resolveTarget(definition, sourcesOf(suite), { arm: { ...sides[arm], tree, blobs }, policy: sides.policy });
}
/** How a program is started is code of the file that defines its suite. */
const startsOtherwise = (suite) => {
    const [base, head] = ['base', 'head'].map((arm) => digestOf((definitionOf(suite, arm)?.target ?? null)));
    return base !== head;
};
const definitionPaths = (suite) => ['base', 'head'].flatMap((arm) => definitionOf(suite, arm)?.place.path ?? []);
