/** Spans of a run, OTLP/JSON lines, in its folder. */
export const tracesFile = 'traces.jsonl';
