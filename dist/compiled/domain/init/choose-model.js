import { describePlace } from '../user-error.js';
import { whoseModel } from './whose-model.js';
const nobody = new Set();
/**
 * The models that some files choose, those that most files choose first. Ids whose provider nothing tells are left out.
 */
function candidatesAmong({ models, signs }, isMeant) {
    const byModel = new Map();
    for (const found of models) {
        if (!isMeant(found.place.path))
            continue;
        const whose = whoseModel(found.id, signs.get(found.place.path) ?? nobody);
        if (whose === undefined)
            continue;
        const key = `${whose.provider} ${whose.model}`;
        byModel.set(key, { whose, seen: [...(byModel.get(key)?.seen ?? []), found] });
    }
    return [...byModel.values()].sort((one, other) => filesOf(other) - filesOf(one));
}
const filesOf = ({ seen }) => new Set(seen.map(({ place }) => place.path)).size;
/** The one model of all files; of several, the one that more files choose than any other. */
export function chooseModel(findings, isMeant = () => true) {
    const [first, ...others] = candidatesAmong(findings, isMeant);
    if (first === undefined)
        return { kind: 'open', candidates: [] };
    const [second] = others;
    if (second !== undefined && filesOf(second) === filesOf(first)) {
        return { kind: 'open', candidates: [first, ...others] };
    }
    return { kind: 'chosen', candidate: first, others };
}
/** The models of the programs that name a prompt file, where there are such programs and they agree. */
export function chooseModelOf(findings, prompt) {
    const users = new Set(findings.users.get(prompt) ?? []);
    const choice = chooseModel(findings, (path) => users.has(path));
    return choice.kind === 'chosen' ? choice.candidate : undefined;
}
export const isSameModel = (one, other) => one.provider === other.provider && one.model === other.model;
/** A binding of a model that programs choose; `others` are told as those that were not taken. */
export function bindingOf(name, { whose, seen }, others = []) {
    const best = seen.find(({ parameters }) => Object.keys(parameters).length > 0) ?? seen[0];
    return {
        name,
        whose,
        parameters: best?.parameters ?? {},
        remarks: [...remarksOn(whose, seen), ...others.slice(0, mostOthers).map(otherRemark)],
    };
}
const mostOthers = 4;
const otherRemark = ({ whose, seen }) => `also chosen: ${whose.model} (${placesOf(seen)})`;
function remarksOn({ provider }, seen) {
    const sameChoice = `as in ${placesOf(seen)}; what changes there is measured once it changes here`;
    return provider === 'azure' ? [sameChoice, 'on Azure, `model` is the name of the deployment'] : [sameChoice];
}
const mostPlaces = 3;
function placesOf(seen) {
    const places = seen.slice(0, mostPlaces).map(({ place }) => describePlace(place));
    const more = seen.length - places.length;
    return `${places.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
