import { asSentence } from '../words/as-sentence.js';
import { formatAmount, formatInterval, formatPoints, formatSignedPoints } from '../words/format-quantity.js';
import { bySuite } from './evidence.js';
/** Which lane carries the difference of each metric: what lanes do only together first where that is plain. */
export const attributionEvidence = (suites) => bySuite({
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
    rows: suites.flatMap((suite) => (suite.attribution ?? []).flatMap((each) => rowsOf(each, suite).map((cells) => [[{ name: suite.name }], ...cells]))),
    mostRows: 60,
}, suites);
function rowsOf(attribution, suite) {
    const { metric, n, parts, total, reason } = attribution;
    if (total === null)
        return [[[{ name: metric }], ['–'], ['–'], ['–'], [{ said: reason }]]];
    const plain = attribution.interactions.filter(isPlain);
    const doubtful = attribution.interactions.filter((effect) => !isPlain(effect));
    const told = [...plain, ...parts, ...doubtful].map((effect) => [
        [nameOf(effect, attribution)],
        [formatSignedPoints(effect.effect)],
        [formatInterval(effect.interval)],
        [sayOf(effect, attribution)],
    ]);
    const unit = suite.metrics.find(({ name }) => name === metric)?.unit ?? 'case';
    const sum = [['all of them'], [formatSignedPoints(total)], [], [`over ${formatAmount(n, unit)}`]];
    return (parts.length > 1 ? [...told, sum] : told).map((cells) => [[{ name: metric }], ...cells]);
}
/** True of an effect whose interval excludes zero. */
const isPlain = ({ interval: [low, high] }) => low > 0 || high < 0;
/** A part has several lanes where their changes stand in the same files. */
const nameOf = (effect, { parts }) => parts.includes(effect) ? listOf(effect.lanes) : `${listOf(effect.lanes)} together, beyond each alone`;
function sayOf(effect, { carried_by: carriers, parts }) {
    if (!parts.includes(effect))
        return isPlain(effect) ? 'they act together' : 'no sign that they act together';
    if (effect.effect < 0 && effect.lanes.some((lane) => carriers.includes(lane)))
        return 'carries a loss';
    if (!isPlain(effect))
        return 'no effect shown';
    return effect.effect > 0 ? 'brings a gain' : 'may carry a loss';
}
const listOf = (lanes) => lanes.length < 2 ? lanes.join('') : `${lanes.slice(0, -1).join(', ')} and ${lanes.at(-1)}`;
/** What was found out about one metric of a suite; nothing where nobody asked. */
export const attributionOf = ({ attribution = [] }, metric) => attribution.find((each) => each.metric === metric);
/** Who carries the loss of a metric, in one sentence. */
export function describeCarriers(attribution, neutralise) {
    const { carried_by: carriers, together, interactions, parts, total, reason } = attribution;
    if (total === null)
        return asSentence(neutralise(reason).replace(/^./, (letter) => letter.toUpperCase()));
    const [strongest] = interactions.filter(isPlain).sort((one, other) => Math.abs(other.effect) - Math.abs(one.effect));
    if (together && strongest !== undefined)
        return describeTogether(strongest);
    const carrying = parts.filter(({ lanes }) => lanes.some((lane) => carriers.includes(lane)));
    const [only] = carrying;
    if (only === undefined)
        return total < 0 ? 'It cannot be told which lane carries the loss.' : '';
    if (carrying.length === 1)
        return `${describeOnly(only)} (95 % interval ${formatInterval(only.interval)}).`;
    const each = carrying.map(({ lanes, effect }) => `the ${listOf(lanes)} ${formatPoints(effect)}`);
    return `Several lanes carry the loss: ${listOf(each)}.`;
}
function describeTogether({ lanes, effect }) {
    const how = effect < 0 ? 'lose more together than each alone' : 'lose less together than each alone';
    return `No single lane is to blame: ${listOf(lanes)} ${how} (${formatPoints(effect)}).`;
}
const describeOnly = ({ lanes, effect }) => lanes.length === 1
    ? `The ${listOf(lanes)} carries the loss: ${formatPoints(effect)}`
    : `The ${listOf(lanes)}, changed in the same files, carry the loss: ${formatPoints(effect)}`;
