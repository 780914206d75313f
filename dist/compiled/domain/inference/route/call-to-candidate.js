import { withSeed } from '../call/parameters.js';
/**
 * The call that puts a routed question to one candidate: with its binding's parameters under the call's own, and the
 * lower output cap of the two.
 */
export function callToCandidate(call, candidate) {
    const { route: _route, quirks: _quirks, caseKey: _caseKey, tags: _tags, ...question } = call;
    const { name: _name, parameters, ...target } = candidate;
    const max_tokens = Math.min(parameters.max_tokens, call.parameters.max_tokens);
    return { ...question, ...target, parameters: { ...withSeed(parameters, call.seed), ...call.parameters, max_tokens } };
}
