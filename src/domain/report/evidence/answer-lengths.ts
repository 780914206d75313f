import type { MetricVerdict, SuiteVerdict } from '../../gate/verdict.js';
import { formatAmount, formatChange, formatCount, formatPointsSize } from '../words/format-quantity.js';
import type { Notice } from './evidence.js';

/** Below this share of either length answers count as long as they were. */
const notableChange = 0.2;

/** Metrics told one by one before the rest is counted. */
const mostMetrics = 3;

/** Mean characters of an answer. */
type Lengths = { readonly base: number; readonly head: number };

/** How long the answers of both arms are; `undefined` where one of them has none to speak of. */
function lengthsOf({ arms }: SuiteVerdict): Lengths | undefined {
  const [base = 0, head = 0] = [arms.base?.mean_characters, arms.head?.mean_characters];
  return base > 0 && head > 0 ? { base, head } : undefined;
}

/** How the length of the answers changed, beside what a judge says of them: nothing where it cannot be told. */
export function describeLengths(suite: SuiteVerdict): string[] {
  const lengths = lengthsOf(suite);
  if (lengths === undefined) return [];
  const isSame = Math.round(lengths.base) === Math.round(lengths.head);
  return [isSame ? 'answers are as long as they were' : `answers went from ${tellLengths(lengths)}`];
}

/**
 * Judged metrics that moved the way the length of the answers did. Judges tend to prefer what is longer, so the score
 * may say no more than that (Zheng et al. 2023, "Judging LLM-as-a-judge", §3.3).
 */
export function lengthNotices(suites: readonly SuiteVerdict[]): Notice[] {
  const found = suites.flatMap((suite) => noticesOf(suite));
  const rest = found.length - mostMetrics;
  if (rest <= 0) return found;
  return [...found.slice(0, mostMetrics), { label, text: [`So it may in ${formatAmount(rest, 'more metric')}.`] }];
}

const label = 'Length may decide';

function noticesOf(suite: SuiteVerdict): Notice[] {
  const lengths = lengthsOf(suite);
  if (lengths === undefined || !isNotable(lengths)) return [];
  const judged = new Set((suite.judges ?? []).map(({ metric }) => metric));
  return suite.metrics
    .filter((metric) => judged.has(metric.name) && directionOf(metric) === Math.sign(lengths.head - lengths.base))
    .map((metric) => noticeOf(suite, metric, lengths));
}

const isNotable = ({ base, head }: Lengths): boolean => Math.abs(head - base) / Math.max(base, head) >= notableChange;

/** Which way a metric moved beyond chance; 0 where it may not have. */
function directionOf({ interval }: MetricVerdict): number {
  if (interval === null) return 0;
  const [low, high] = interval;
  if (low > 0) return 1;
  return high < 0 ? -1 : 0;
}

function noticeOf({ name }: SuiteVerdict, metric: MetricVerdict, lengths: Lengths): Notice {
  const [moved, grew] = lengths.head > lengths.base ? ['rose', 'grew'] : ['fell', 'shrank'];
  const size = formatPointsSize(Math.abs(metric.difference ?? 0));
  return {
    label,
    text: [
      { name: metric.name },
      ' of ',
      { name },
      `, which a model grades, ${moved} by ${size} as answers ${grew} from ${tellLengths(lengths)}. Judges tend to ` +
        'prefer what is longer: read some answers before you believe it.',
    ],
  };
}

function tellLengths({ base, head }: Lengths): string {
  return `${formatCount(base)} to ${formatAmount(Math.round(head), 'character')} at the mean (${formatChange(base, head)})`;
}
