import { evaluate } from '../stages/evaluate.js';
import { carryAnswers } from './carry-answers.js';
/**
 * Runs suites as the inputs of a step say, for the change that started its workflow, by what earlier jobs have left.
 * What a push brings is merged.
 */
export function evaluateRun(ports, inputs, { kind, isUntrustedHead, pullRequest, attempt }) {
    const { folder, suites, shard, attribute, concurrency, cache, receipts } = inputs;
    const refreshBaseline = inputs['refresh-baseline'];
    const asked = { folder, suites, shard, attribute, concurrency, refreshBaseline };
    const at = new Date(ports.clock.now()).toISOString();
    const history = { folder: ports.answerCarrier.historyFolder, at, isMerged: kind === 'push' && !isUntrustedHead };
    const request = { ...asked, isUntrustedHead, pullRequest, attempt, history };
    const evaluating = receipts === 'off' ? { ...ports, receipts: undefined } : ports;
    return carryAnswers(ports, cache, (bringAnswers) => evaluate(evaluating, { ...request, bringAnswers }));
}
