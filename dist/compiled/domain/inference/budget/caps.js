import { toNanoUsd } from './amount.js';
/** The limits that caps set on what is taken; time is none of them. */
export function limitsOf(caps) {
    const all = [
        ['tokens', caps.tokens, false],
        ['nanoUsd', inNanoUsd(caps.usd), false],
        ['calls', caps.calls, false],
        ['tokens', caps.tokensPerHour, true],
        ['nanoUsd', inNanoUsd(caps.usdPerHour), true],
        ['calls', caps.callsPerHour, true],
    ];
    return all.flatMap(([measure, most, hourly]) => (most === undefined ? [] : [{ measure, most, hourly }]));
}
const inNanoUsd = (usd) => (usd === undefined ? undefined : toNanoUsd(usd));
