import { canonicalJson, digestOfText } from '../../artifacts/digest.js';
import { unnamedParameters } from '../call/unnamed-parameters.js';
import { verbatimText } from '../call/verbatim.js';
import { providerIdentity } from '../provider/provider.js';
import { requestKey } from './request-key.js';
/** Calls of one suite share their parameters, so each set of them is put in order once. */
const canonicalParameters = new WeakMap();
/** The store of answers and the sample both ask for the digest of a call. */
const digests = new WeakMap();
/**
 * The digest of everything that decides an answer: who is asked, which model, with what parameters, what, and which
 * repeat; of a routed call also who else may answer. What a client asked in its own words counts by them, whether or
 * not its answer is to be streamed.
 */
export function requestDigest(call) {
    const digest = digests.get(call) ?? computeDigest(call);
    digests.set(call, digest);
    return digest;
}
function computeDigest(call) {
    const { provider, model, parameters, messages, repeat, operation = 'chat', quirks, route, verbatim } = call;
    const asking = verbatim === undefined ? canonicalOf(parameters) : wordsOf(call, verbatim);
    const how = [providerIdentity(provider), asking, repeat];
    if (route !== undefined)
        how.push([route.digest, call.caseKey ?? null, call.tags ?? []]);
    if (operation !== 'chat')
        how.push(operation);
    if (quirks !== undefined)
        how.push(quirks);
    const asked = JSON.stringify(how);
    if (verbatim !== undefined)
        return digestOfText(`${asked}\n${model.length} ${model} ${verbatimText(verbatim)}`);
    return digestOfText(`${asked}\n${requestKey(model, messages)}`);
}
/** What is asked beside the body that a client wrote. */
const wordsOf = (call, { dialect, version = '', betas = '' }) => [
    ...[dialect, version, betas, call.parameters.max_tokens],
    unnamedParameters(call),
];
function canonicalOf(parameters) {
    const known = canonicalParameters.get(parameters);
    if (known !== undefined)
        return known;
    const plain = JSON.parse(JSON.stringify(parameters));
    const text = canonicalJson(plain);
    canonicalParameters.set(parameters, text);
    return text;
}
