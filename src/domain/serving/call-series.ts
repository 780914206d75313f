import { own } from '../artifacts/own.js';
import type { Operation } from '../inference/call/model-call.js';
import { tokensOf } from '../inference/price/usage.js';
import type { Provider } from '../inference/provider/provider.js';
import { providerWord } from '../inference/trace/provider-word.js';
import { isFromProvider } from './call-sum.js';
import { Histogram, type HistogramCounts } from './histogram.js';
import type { ServedCall } from './served-call.js';

/** What the calls of one series have in common; absent where it is not told. */
export type SeriesLabels = {
  readonly operation: Operation;
  /** As the conventions name it. */
  readonly provider: string;
  readonly requestModel: string;
  readonly responseModel: string;
  /** Why the calls failed; absent of calls that did not. */
  readonly errorType: string | undefined;
};

/** Calls of the same labels, as the GenAI conventions measure them. */
export type CallSeries = {
  readonly labels: SeriesLabels;
  readonly inputTokens: HistogramCounts;
  readonly outputTokens: HistogramCounts;
  readonly seconds: HistogramCounts;
  readonly firstTokenSeconds: HistogramCounts;
};

/**
 * The buckets that the semantic conventions ask for (v1.41.1, gen-ai-metrics: gen_ai.client.token.usage, and alike
 * gen_ai.client.operation.duration and gen_ai.client.operation.time_to_first_chunk).
 */
const bounds = {
  tokens: [1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864],
  seconds: [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92],
} as const;

const seriesOf = (labels: SeriesLabels) => ({
  labels,
  inputTokens: new Histogram(bounds.tokens),
  outputTokens: new Histogram(bounds.tokens),
  seconds: new Histogram(bounds.seconds),
  firstTokenSeconds: new Histogram(bounds.seconds),
});

/** Clients choose what stands in labels, so new ones are no longer told apart beyond this. */
const mostSeries = 300;

/** What stands for the models and the provider of calls that are not told apart. */
export const otherModels = 'others';

/** Providers by their names in lanegate.yml. */
export type KnownProviders = Readonly<Record<string, Provider>>;

/** The series of calls that asked a provider. A stored answer asked nobody, and what it once took was counted then. */
export class CallSeriesBook {
  private readonly series = new Map<string, ReturnType<typeof seriesOf>>();
  private readonly known: KnownProviders;

  constructor(known: KnownProviders) {
    this.known = known;
  }

  add(call: ServedCall): void {
    if (call.outcome === 'cached' || call.attempts === 0) return;
    const series = this.seriesFor(labelsOf(call, this.known));
    const { usage, firstTokenMs } = call;
    series.seconds.add(call.durationMs / 1000);
    if (firstTokenMs !== undefined && isFromProvider(call)) series.firstTokenSeconds.add(firstTokenMs / 1000);
    if (usage === undefined || tokensOf(usage) === undefined) return;
    series.inputTokens.add(usage.inputTokens);
    series.outputTokens.add(usage.outputTokens);
  }

  all(): readonly CallSeries[] {
    return [...this.series.values()];
  }

  private seriesFor(labels: SeriesLabels): ReturnType<typeof seriesOf> {
    const key = keyOf(labels);
    const known = this.series.get(key);
    if (known !== undefined) return known;
    const isNew = this.series.size < mostSeries || labels.requestModel === otherModels;
    return isNew ? this.open(key, labels) : this.seriesFor(withoutNames(labels));
  }

  private open(key: string, labels: SeriesLabels): ReturnType<typeof seriesOf> {
    const series = seriesOf(labels);
    this.series.set(key, series);
    return series;
  }
}

const withoutNames = (labels: SeriesLabels): SeriesLabels => ({
  ...labels,
  provider: otherModels,
  requestModel: otherModels,
  responseModel: otherModels,
});

const labelsOf = (call: ServedCall, known: KnownProviders): SeriesLabels => ({
  operation: call.dialect === 'embeddings' ? 'embeddings' : 'chat',
  provider: providerWord(call.providerName, own(known, call.providerName)),
  requestModel: call.asked,
  responseModel: call.model,
  errorType: errorTypeOf(call),
});

/** One of few words, the same that the spans have. */
function errorTypeOf({ outcome, incident }: ServedCall): string | undefined {
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

const keyOf = ({ operation, provider, requestModel, responseModel, errorType }: SeriesLabels): string =>
  JSON.stringify([operation, provider, requestModel, responseModel, errorType]);
