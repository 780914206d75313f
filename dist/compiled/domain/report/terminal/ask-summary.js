import { formatAmount, formatDuration, formatMoney } from '../words/format-quantity.js';
import { terminalText } from './text.js';
/** What a terminal says beside an answer: who gave it, what it took, and what is odd about it. */
export function askSummary(result) {
    const took = [formatMoney(result.cost_usd), formatAmount(result.attempts, 'attempt')];
    if (result.outcome === 'refused') {
        return [`refused: ${terminalText(result.message)}`, ...(result.attempts === 0 ? [] : took)].join(' · ');
    }
    if (result.outcome === 'incident') {
        return [`${result.incident}: ${terminalText(result.message)}`, ...took].join(' · ');
    }
    const { served, because, usage, latency_ms, cached, notices } = result;
    return [
        terminalText(because === undefined ? served : `${served} (${because})`),
        usage === undefined ? 'usage unknown' : `${usage.input_tokens} tokens in, ${usage.output_tokens} out`,
        ...took,
        cached ? 'stored answer' : formatDuration(latency_ms),
        ...notices,
    ].join(' · ');
}
