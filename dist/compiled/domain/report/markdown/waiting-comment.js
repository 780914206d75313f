import { changesAnswers } from '../../changes/lane.js';
import { inlineCode, plainText } from '../text/neutralise.js';
import { formatAmount, formatMoney } from '../words/format-quantity.js';
import { commentMarker } from './comment-stamp.js';
import { markdownFooter, markdownLink } from './footer.js';
import { markdownList } from './table.js';
const mostRows = 30;
/**
 * The comment of a pull request from elsewhere until somebody approves it: what would be asked, of whom, at what cost.
 */
export function waitingComment(waiting) {
    const { changeSet, environment, runUrl } = waiting;
    const parts = [
        `${commentMarker}\n### ⏳ ${headline(changeSet)}`,
        `This head comes from elsewhere, so nothing of it is evaluated with a key before a reviewer of the environment ${inlineCode(environment, 60)} approves ${markdownLink('this run', runUrl) || 'its run'}.`,
        suiteList(waiting),
        `**Look at what reaches the model** before you approve; it is sent with your key, to models that the default branch permits:`,
        changeList(changeSet),
        'Head is read as data: none of its code, commands or graders is run, and providers, addresses, keys, cases, graders, budget and gate are those of the default branch.',
        markdownFooter(changeSet, []),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
const headline = ({ affected }) => affected.length === 0
    ? 'A change that no suite evaluates waits for approval'
    : `${formatAmount(affected.length, 'suite')} to run once somebody approves it`;
function suiteList({ changeSet, plan }) {
    if (typeof plan === 'string') {
        const names = markdownList(changeSet.affected, ({ name }) => inlineCode(name, 60), mostRows);
        return `${names}\n\nWhat it may cost cannot be told: ${plainText(plan)}`;
    }
    const binding = plan.suites.filter((suite) => suite.binding);
    const total = binding.length > 1 ? [`Together at most ${formatMoney(plan.greatest_usd)}.`] : [];
    const notes = plan.notes.map((note) => plainText(note));
    return [markdownList(binding, describeSuite, mostRows), ...total, ...notes].join('\n\n');
}
function describeSuite({ name, problem, cases_planned, cases_total, samples, greatest_usd }) {
    if (problem !== undefined)
        return `${inlineCode(name, 60)}: ${plainText(problem)}`;
    const cases = `${cases_planned} of ${formatAmount(cases_total, 'case')}`;
    return `${inlineCode(name, 60)}: ${cases}, ${formatAmount(samples, 'answer')}, at most ${formatMoney(greatest_usd)}`;
}
function changeList({ changes }) {
    const reaching = changes.filter(({ lane }) => changesAnswers(lane));
    return markdownList(reaching, ({ path, line, reason }) => `${inlineCode(line === undefined ? path : `${path}:${line}`)} ${plainText(reason, 120)}`, mostRows);
}
