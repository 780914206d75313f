import { nanoUsdPerUsd } from './amount.js';
import { describeScope } from './scope.js';
const minuteMs = 60_000;
const nouns = { tokens: 'token', nanoUsd: 'cost', calls: 'call' };
const units = { tokens: 'tokens', nanoUsd: 'usd', calls: 'calls' };
/** The refusal of a call that would cross a cap. */
export function refusalOfCrossing({ scope, limit, taken, call, counted, retryAfterMs }) {
    const { measure, most, hourly } = limit;
    const write = writerOf(measure);
    const where = `${hourly ? 'hourly ' : ''}${nouns[measure]} cap of ${describeScope(scope)} (${keyOf(scope, limit)})`;
    const before = `${write(taken)} ${measure === 'calls' ? 'made' : 'spent'}${hourly ? ' in 60 minutes' : ''}`;
    const whose = call.calls === 1 ? 'this call' : `these ${count(call.calls)} calls`;
    const asked = `${write(call[measure])} for ${whose}${partsOf(measure, call, counted)}`;
    const again = retryAfterMs === undefined ? '' : `; there is room again in ${durationOf(retryAfterMs)}`;
    const reason = `the ${where} would be crossed: ${before} + ${asked} > ${write(most)}${again}`;
    return { kind: 'refused', scope, reason, retryAfterMs };
}
/** The refusal of a call after the time of its scope. */
export function refusalOfTime(scope, limitMs) {
    const key = `budget.per_${scope.kind}.minutes`;
    const minutes = Number((limitMs / minuteMs).toFixed(2));
    return {
        kind: 'refused',
        scope,
        reason: `the time cap of ${describeScope(scope)} (${key}) is used up: ${minutes} minutes`,
    };
}
function keyOf({ kind }, { measure, hourly }) {
    const suffix = hourly && kind !== 'hour' ? '_per_hour' : '';
    return `budget.per_${kind}.${units[measure]}${suffix}`;
}
function partsOf(measure, { inputTokens, outputTokens }, counted) {
    if (measure === 'calls')
        return '';
    const [input, output] = [count(inputTokens), count(outputTokens)];
    return measure === 'tokens'
        ? ` (${input} of input ${counted} and ${output} of output)`
        : ` (${input} tokens of input ${counted}, ${output} of output)`;
}
const count = (amount) => amount.toLocaleString('en-US');
const dollars = (nanoUsd) => `$${(nanoUsd / nanoUsdPerUsd).toFixed(6).replace(/0{1,4}$/, '')}`;
const writerOf = (measure) => (measure === 'nanoUsd' ? dollars : count);
function durationOf(ms) {
    const minutes = Math.ceil(ms / minuteMs);
    return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
