import type { CallSeries, SeriesLabels } from './call-series.js';
import { type HistogramSample, histogramFamily, type MetricLabels } from './metric-family.js';

/**
 * The metrics of the OpenTelemetry GenAI conventions (v1.41.1) under the names that its rules for Prometheus give them:
 * dots become underscores, and a unit that is a word ends the name.
 */
export function genAiMetrics(series: readonly CallSeries[]): string {
  return [
    histogramFamily(
      { name: 'gen_ai_client_token_usage', help: 'Number of input and output tokens used.' },
      series.flatMap(tokenSamples),
    ),
    histogramFamily(
      { name: 'gen_ai_client_operation_duration_seconds', help: 'GenAI operation duration, retries included.' },
      series.map(({ labels, seconds }) => ({ labels: labelsOf(labels, true), value: seconds })),
    ),
    histogramFamily(
      { name: 'gen_ai_client_operation_time_to_first_chunk_seconds', help: 'Time to the first part of a stream.' },
      series.map(({ labels, firstTokenSeconds }) => ({ labels: labelsOf(labels), value: firstTokenSeconds })),
    ),
  ].join('');
}

const tokenSamples = ({ labels, inputTokens, outputTokens }: CallSeries): HistogramSample[] => [
  { labels: { ...labelsOf(labels), gen_ai_token_type: 'input' }, value: inputTokens },
  { labels: { ...labelsOf(labels), gen_ai_token_type: 'output' }, value: outputTokens },
];

const labelsOf = (labels: SeriesLabels, withError = false): MetricLabels => ({
  gen_ai_operation_name: labels.operation,
  gen_ai_provider_name: labels.provider,
  gen_ai_request_model: labels.requestModel,
  gen_ai_response_model: labels.responseModel,
  error_type: withError ? labels.errorType : undefined,
});
