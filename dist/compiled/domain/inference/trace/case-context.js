import { own } from '../../artifacts/own.js';
/** Variables in which a case carries what was retrieved for it, the first that is there counts. */
const contextVariables = ['documents', 'context', 'contexts', 'retrieved_context'];
/**
 * What was retrieved for a case, from its variable `documents`, `context`, `contexts` or `retrieved_context`. The
 * conventions want an id and a score of every document, so only documents that have both are written under their name;
 * anything else stands as it is under a name of our own, since a score that nobody gave would be an invention.
 */
export function contextAttributes(vars) {
    const name = contextVariables.find((each) => Object.hasOwn(vars, each));
    const value = name === undefined ? undefined : own(vars, name);
    if (value === undefined)
        return {};
    return isListOfScored(value) ? { 'gen_ai.retrieval.documents': value } : { 'lanegate.case.context': value };
}
const isListOfScored = (value) => Array.isArray(value) && value.length > 0 && value.every(isScored);
const isScored = (document) => typeof document === 'object' &&
    document !== null &&
    'id' in document &&
    typeof document.id === 'string' &&
    'score' in document &&
    typeof document.score === 'number';
