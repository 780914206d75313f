import { formatAmount, formatCount } from '../words/format-quantity.js';
/**
 * When each suite was decided that was looked at more than once: `triage: decided at look 2 of 5 (120 of 300 cases)`.
 */
export const lookLines = (suites) => suites.flatMap(({ name, looks, verdict }) => {
    const told = looks === undefined ? '' : describeLooks(looks, verdict);
    if (told === '')
        return [];
    const refused = looks?.no_more === undefined ? [] : ['; no repeats were added: ', { said: looks.no_more }];
    return [[{ name }, `: ${told}`, ...refused]];
});
/** When a suite was decided and what that saved; '' where a single look at the end was planned. */
export function describeLooks({ plan, taken, saved_samples: saved }, verdict) {
    const [first, last] = [plan[0], plan[taken - 1]];
    if (plan.length < 2 || first === undefined)
        return '';
    if (last === undefined)
        return `ended before the first of ${formatCount(plan.length)} looks`;
    const isDecided = verdict === 'pass' || verdict === 'fail';
    const ended = taken < plan.length ? 'ended at' : 'still open after';
    const all = plan.at(-1)?.cases ?? last.cases;
    const where = `look ${taken} of ${plan.length} (${formatCount(last.cases)} of ${formatAmount(all, 'case')}${describeRepeats(first, last)})`;
    const spared = saved === 0 ? '' : `, ${formatAmount(saved, 'call')} saved`;
    return `${isDecided ? 'decided at' : ended} ${where}${spared}`;
}
const describeRepeats = (first, last) => last.repeats > first.repeats ? `, repeats raised from ${first.repeats} to ${last.repeats}` : '';
