import { matchesGlobs } from '../artifacts/glob.js';
export const noLanes = { lanes: {}, data: {} };
/**
 * The lane that lanegate.yml gives a whole file: of several in `lanes` that fit, the one written last; else that of a
 * corpus, or of what a corpus is held to.
 */
export const laneDeclaredFor = (path, { lanes, data }) => inWrittenOrder(lanes).findLast(([, globs]) => matchesGlobs(path, globs))?.[0] ?? laneOfCorpora(path, data);
function laneOfCorpora(path, data) {
    const corpora = Object.values(data);
    if (corpora.some(({ contract, queries }) => path === contract || path === queries))
        return 'evals';
    return corpora.some(({ corpus }) => matchesGlobs(path, corpus)) ? 'data' : undefined;
}
/** The lanes that bind both sides: policy's, and head's only where policy has no lanegate.yml. */
export const bindingLanes = ({ policy, head }) => (policy.configuration === undefined ? head : policy).settings;
/** What a `lanes` section means: a list, for the order of its lanes counts. */
export const meaningOfLanes = (lanes) => inWrittenOrder(lanes);
const inWrittenOrder = (lanes) => Object.entries(lanes);
