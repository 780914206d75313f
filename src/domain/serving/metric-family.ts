import { cutText } from '../report/text/cut-text.js';
import { visibleText } from '../report/text/neutralise.js';
import type { HistogramCounts } from './histogram.js';

/** A label without a value is left out. */
export type MetricLabels = Readonly<Record<string, string | undefined>>;

export type Sample = { readonly labels?: MetricLabels; readonly value: number };
export type HistogramSample = { readonly labels: MetricLabels; readonly value: HistogramCounts };

type Heading = { readonly name: string; readonly help: string };

const longestLabel = 120;

/** A counter or a gauge in Prometheus's text format, version 0.0.4; '' without samples. */
export function numberFamily({ name, help }: Heading, type: 'counter' | 'gauge', samples: readonly Sample[]): string {
  const sums = new Map<string, number>();
  // Names that differ only where they are cut would be one sample told twice, which the format forbids.
  for (const { labels, value } of samples) {
    const key = inBraces(labelPairs(labels ?? {}));
    // Of what stands at some height no two make a sum; who tells them begins with the one that matters most.
    if (type === 'counter') add(sums, key, value);
    else if (!sums.has(key)) sums.set(key, value);
  }
  return familyOf(
    { name, help },
    type,
    [...sums].map(([labels, value]) => `${name}${labels} ${value}`),
  );
}

/** A histogram with its cumulative buckets; '' where nothing was measured. */
export function histogramFamily(heading: Heading, samples: readonly HistogramSample[]): string {
  const lines = new Map<string, number>();
  for (const { labels, value } of samples.filter(({ value: { count } }) => count > 0)) {
    addHistogram(lines, heading.name, labels, value);
  }
  return familyOf(
    heading,
    'histogram',
    [...lines].map(([start, value]) => `${start} ${value}`),
  );
}

function addHistogram(lines: Map<string, number>, name: string, labels: MetricLabels, counted: HistogramCounts): void {
  const { bounds, counts, sum, count } = counted;
  const told = labelPairs(labels);
  let below = 0;
  for (const [bucket, bound] of bounds.entries()) {
    below += counts[bucket] ?? 0;
    add(lines, `${name}_bucket${inBraces([...told, `le="${bound}"`])}`, below);
  }
  add(lines, `${name}_bucket${inBraces([...told, 'le="+Inf"'])}`, count);
  add(lines, `${name}_sum${inBraces(told)}`, sum);
  add(lines, `${name}_count${inBraces(told)}`, count);
}

function add(sums: Map<string, number>, key: string, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

const familyOf = ({ name, help }: Heading, type: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${[`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines].join('\n')}\n`;

const labelPairs = (labels: MetricLabels): string[] =>
  Object.entries(labels).flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${labelValue(value)}"`]));

const inBraces = (pairs: readonly string[]): string => (pairs.length === 0 ? '' : `{${pairs.join(',')}}`);

/** Clients choose names: keys in them are hidden, what is invisible is shown, and the three characters are escaped. */
const labelValue = (value: string): string =>
  cutText(visibleText(value.slice(0, 2 * longestLabel)), longestLabel).text.replace(/[\\"\n]/g, (character) =>
    character === '\n' ? '\\n' : `\\${character}`,
  );
