import { tokensOf } from '../inference/price/usage.js';
import { isFromProvider } from './call-sum.js';
import { Histogram } from './histogram.js';
/**
 * The buckets that the semantic conventions ask for (v1.41.1, gen-ai-metrics: gen_ai.client.token.usage,
 * gen_ai.client.operation.duration, gen_ai.server.time_to_first_token).
 */
const bounds = {
    tokens: [1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864],
    seconds: [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92],
    firstTokenSeconds: [...[0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1], ...[0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]],
};
const seriesOf = (labels) => ({
    labels,
    inputTokens: new Histogram(bounds.tokens),
    outputTokens: new Histogram(bounds.tokens),
    seconds: new Histogram(bounds.seconds),
    firstTokenSeconds: new Histogram(bounds.firstTokenSeconds),
});
/** Clients choose what stands in labels, so new ones are no longer told apart beyond this. */
const mostSeries = 300;
/** What stands for the models and the provider of calls that are not told apart. */
export const otherModels = 'others';
/** The series of calls that asked a provider. A stored answer asked nobody, and what it once took was counted then. */
export class CallSeriesBook {
    series = new Map();
    add(call) {
        if (call.outcome === 'cached' || call.attempts === 0)
            return;
        const series = this.seriesFor(labelsOf(call));
        const { usage, firstTokenMs } = call;
        series.seconds.add(call.durationMs / 1000);
        if (firstTokenMs !== undefined && isFromProvider(call))
            series.firstTokenSeconds.add(firstTokenMs / 1000);
        if (usage === undefined || tokensOf(usage) === undefined)
            return;
        series.inputTokens.add(usage.inputTokens);
        series.outputTokens.add(usage.outputTokens);
    }
    all() {
        return [...this.series.values()];
    }
    seriesFor(labels) {
        const key = keyOf(labels);
        const known = this.series.get(key);
        if (known !== undefined)
            return known;
        const isNew = this.series.size < mostSeries || labels.requestModel === otherModels;
        return isNew ? this.open(key, labels) : this.seriesFor(withoutNames(labels));
    }
    open(key, labels) {
        const series = seriesOf(labels);
        this.series.set(key, series);
        return series;
    }
}
const withoutNames = (labels) => ({
    ...labels,
    provider: otherModels,
    requestModel: otherModels,
    responseModel: otherModels,
});
const labelsOf = (call) => ({
    operation: call.dialect === 'embeddings' ? 'embeddings' : 'chat',
    provider: call.providerName,
    requestModel: call.asked,
    responseModel: call.model,
    errorType: errorTypeOf(call),
});
/** One of few words, the same that the spans have. */
function errorTypeOf({ outcome, incident }) {
    switch (outcome) {
        case 'answered':
        case 'cached':
            return undefined;
        case 'budget':
            return 'budget-exceeded';
        case 'left':
            return 'cancelled';
        case 'incident':
        case 'failed':
            return incident ?? '_OTHER';
    }
}
const keyOf = ({ operation, provider, requestModel, responseModel, errorType }) => JSON.stringify([operation, provider, requestModel, responseModel, errorType]);
