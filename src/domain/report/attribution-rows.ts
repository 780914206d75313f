import type { AttributionVerdict } from '../gate/attribution-verdict.js';
import type { SuiteVerdict } from '../gate/verdict.js';
import { bySuite, type Evidence, type Phrase } from './evidence.js';
import { formatAmount, formatInterval, formatPoints, formatSignedPoints } from './format-quantity.js';

type Effect = AttributionVerdict['parts'][number];

/** Which lane carries the difference of each metric: what lanes do only together first where that is plain. */
export const attributionEvidence = (suites: readonly SuiteVerdict[]): Evidence =>
  bySuite(
    {
      title: 'Which lane carries the difference',
      lead: [
        'Each case was also answered by mixtures of base and head. The parts of the lanes add up to the difference; ' +
          'intervals hold with 95 % confidence.',
      ],
      columns: [
        { heading: 'Suite' },
        { heading: 'Metric' },
        { heading: 'Lane' },
        { heading: 'Part', isNumber: true },
        { heading: 'Interval', isNumber: true },
        { heading: 'What that says' },
      ],
      rows: suites.flatMap(({ name, attribution = [] }) =>
        attribution.flatMap((each) => rowsOf(each).map((cells) => [[{ name }], ...cells])),
      ),
      mostRows: 60,
    },
    suites,
  );

function rowsOf(attribution: AttributionVerdict): Phrase[][] {
  const { metric, n, parts, total } = attribution;
  if (total === null) return [[[{ name: metric }], [], [], [], [attribution.reason]]];
  const interactions = attribution.interactions.map((effect) => ({
    effect,
    name: `${listOf(effect.lanes)} together, beyond each alone`,
    said: isPlain(effect) ? 'they act together' : 'no sign that they act together',
  }));
  const plain = interactions.filter(({ effect }) => isPlain(effect));
  const doubtful = interactions.filter(({ effect }) => !isPlain(effect));
  const own = parts.map((effect) => ({ effect, name: listOf(effect.lanes), said: sayOf(effect, attribution) }));
  const told = [...plain, ...own, ...doubtful].map(({ effect, name, said }) => [
    [name],
    [formatSignedPoints(effect.effect)],
    [formatInterval(effect.interval)],
    [said],
  ]);
  const sum = [['all of them'], [formatSignedPoints(total)], [], [`over ${formatAmount(n, 'case')}`]];
  return [...told, sum].map((cells) => [[{ name: metric }], ...cells]);
}

/** True of an effect whose interval excludes zero. */
const isPlain = ({ interval: [low, high] }: Effect): boolean => low > 0 || high < 0;

function sayOf(effect: Effect, { carried_by: carriers }: AttributionVerdict): string {
  if (effect.lanes.every((lane) => carriers.includes(lane))) return 'carries a loss';
  if (!isPlain(effect)) return 'no effect shown';
  return effect.effect > 0 ? 'brings a gain' : 'may carry a loss';
}

const listOf = (lanes: readonly string[]): string =>
  lanes.length < 2 ? lanes.join('') : `${lanes.slice(0, -1).join(', ')} and ${lanes.at(-1)}`;

/** What was found out about one metric of a suite; nothing where nobody asked. */
export const attributionOf = ({ attribution = [] }: SuiteVerdict, metric: string): AttributionVerdict | undefined =>
  attribution.find((each) => each.metric === metric);

/** Who carries the loss of a metric, in one sentence; '' where it cannot be told. */
export function describeCarriers(attribution: AttributionVerdict): string {
  const { carried_by: carriers, together, interactions, parts } = attribution;
  const [strongest] = interactions.filter(isPlain).sort((one, other) => one.effect - other.effect);
  if (together) {
    const lanes = strongest?.lanes ?? (carriers.length > 1 ? carriers : parts.flatMap((part) => part.lanes));
    const size = strongest === undefined ? '' : `: ${formatPoints(strongest.effect)} beyond what each does alone`;
    return `The lanes ${listOf(lanes)} carry the loss together${size}.`;
  }
  const carrying = parts.filter(({ lanes }) => lanes.some((lane) => carriers.includes(lane)));
  const [only] = carrying;
  if (only === undefined) return '';
  if (carrying.length === 1)
    return `The ${listOf(only.lanes)} carries the loss: ${formatPoints(only.effect)} (95 % interval ${formatInterval(only.interval)}).`;
  const each = carrying.map(({ lanes, effect }) => `the ${listOf(lanes)} ${formatPoints(effect)}`);
  return `Several lanes carry the loss: ${listOf(each)}.`;
}
