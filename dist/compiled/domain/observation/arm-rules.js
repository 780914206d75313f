import { isVariantOf } from '../inference/incident/served-model.js';
/**
 * The arm of a call: as it says itself, else by its release, else by the model that served it. A model that is named
 * exactly goes before one that is another one's dated variant, so that an alias and its snapshot can be compared.
 */
export function armOf({ arm, release, servedModel, requestedModel }, rules) {
    if (arm !== undefined)
        return arm;
    const byRelease = release === undefined ? 'neither' : whose(rules, (name) => name === release);
    if (byRelease !== 'neither')
        return byRelease;
    const model = servedModel ?? requestedModel;
    if (model === undefined)
        return 'neither';
    const exact = whose(rules, (name) => name.toLowerCase() === model.toLowerCase());
    return exact === 'neither' ? whose(rules, (name) => isVariantOf(name, model)) : exact;
}
function whose({ baseline, candidate }, isIts) {
    const [isBaseline, isCandidate] = [baseline.some(isIts), candidate.some(isIts)];
    if (isBaseline && isCandidate)
        return 'both';
    if (isBaseline)
        return 'baseline';
    return isCandidate ? 'candidate' : 'neither';
}
