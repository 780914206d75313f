import { formatDuration } from './format-quantity.js';
/** How long the answers of an arm took; one that was answered from the cache alone has no latency of its own. */
export const describeLatency = ({ latency_ms: latency }, quantile) => (latency.p95 === 0 ? '–' : formatDuration(latency[quantile]));
