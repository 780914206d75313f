import { refuseImpossibleMargin } from '../../../domain/gate/refuse-impossible-margin.js';
import { isLinesDataset, parseDataset, parseDatasetLines } from '../../../domain/suite/dataset.js';
import { nearestName } from '../../../domain/suite/nearest-name.js';
import { refuseUnknownMetrics } from '../../../domain/suite/refuse-unknown-metrics.js';
import { UserError } from '../../../domain/user-error.js';
import { readLines, readText } from '../read/read-text.js';
const maxDatasetBytes = 200_000_000;
/**
 * Reads policy's and head's cases of one suite, and holds its gate to what they can fill and pass. Head's mistakes are
 * thrown; policy's are told, since head may be what fixes them.
 */
export async function readCases(git, suite, sides) {
    const head = suite.head === undefined ? undefined : await usableCases(git, suite.head, sides.head);
    if (suite.policy === undefined)
        return { policy: undefined, head };
    const known = isSameDataset(suite, sides) ? head : undefined;
    try {
        return { policy: await usableCases(git, suite.policy, sides.policy, known), head };
    }
    catch (error) {
        if (error instanceof UserError)
            return { policy: { unusable: error.message }, head };
        throw error;
    }
}
async function usableCases(git, suite, side, known) {
    const cases = known ?? (await casesOf(git, suite, side));
    refuseUnknownMetrics(suite, cases, side);
    refuseImpossibleMargin(suite, cases, side);
    return cases;
}
/** True when policy and head take the cases from one path, where the same content lies. */
function isSameDataset({ policy, head }, sides) {
    if (policy?.cases.kind !== 'file' || head?.cases.kind !== 'file')
        return false;
    const { path } = policy.cases;
    return path === head.cases.path && sides.policy.blobs.get(path) === sides.head.blobs.get(path);
}
async function casesOf(git, { name, cases }, side) {
    if (cases.kind === 'inline')
        return cases.cases;
    const blob = side.blobs.get(cases.path);
    if (blob !== undefined && isLinesDataset(cases.path)) {
        return parseDatasetLines(await readLines(git, blob, cases.path, maxDatasetBytes), cases.path);
    }
    const text = await readText(git, blob, cases.path, maxDatasetBytes);
    if (text !== undefined)
        return parseDataset(text, cases.path);
    const nearest = nearestName(cases.path, side.blobs.keys());
    throw new UserError(`the dataset \`${cases.path}\` of the suite \`${name}\` is not in the repository`, {
        place: cases.place,
        hint: nearest === undefined ? 'commit it, or correct the path' : `did you mean \`${nearest}\`?`,
    });
}
