import { attributionEvidence } from '../evidence/attribution-rows.js';
import { flakyEvidence, newlyBrokenEvidence } from '../evidence/case-history-rows.js';
import { overrideEvidence } from '../evidence/override-rows.js';
import { powerEvidence } from '../evidence/power-rows.js';
import { sliceEvidence } from '../evidence/slice-rows.js';
import { yardstickEvidence } from '../evidence/yardstick-rows.js';
import { bindingSuites, suitesBeside } from '../words/culprits.js';
import { formatAmount, formatCount } from '../words/format-quantity.js';
import { examplesLeftOut, examplesOf, sectionNames, shortensAnswers, } from './comment-plan.js';
import { markdownCases, markdownNotes, markdownReasoning } from './details.js';
import { markdownEvidence } from './evidence.js';
import { markdownExamples } from './examples.js';
import { markdownIncidents, summariseIncidents } from './incidents.js';
import { markdownJudges, summariseJudges } from './judges.js';
import { markdownScores } from './scores.js';
/** The order in which a reader meets the sections. */
const readingOrder = [
    'attribution',
    'regressions',
    'newly-broken',
    'tags',
    'improvements',
    'incidents',
    'judges',
    'flaky',
    'cases',
    'reasoning',
    'power',
    'yardstick',
    'overrides',
    'notes',
];
/** The folded evidence of a comment; a section with nothing in it is ''. */
export const markdownSections = (content, plan) => readingOrder.filter((name) => plan.sections.includes(name)).map((name) => section(name, content, plan));
const titles = {
    attribution: 'which lane carries the difference',
    'newly-broken': 'the newly broken cases',
    tags: 'the scores by tag',
    power: 'what the suites could show',
    flaky: 'the flaky cases',
    regressions: 'the regressions',
    incidents: 'the incidents',
    judges: 'the judges',
    notes: 'the notes',
    reasoning: 'how the verdict was reached',
    cases: 'the counts of cases and calls',
    yardstick: 'what changes in the yardstick',
    overrides: 'the overrides',
    improvements: 'the improvements',
};
/** What a plan leaves out of a comment that has it, in words; empty for the full plan. */
export function whatIsLeftOut(content, plan) {
    const examples = examplesLeftOut(content, plan);
    const sections = sectionNames.filter((name) => !plan.sections.includes(name) && section(name, content, plan) !== '');
    return [
        ...(examples > 0 ? [`examples (${examples})`] : []),
        ...(shortensAnswers(plan) ? ['the ends of long answers'] : []),
        ...sections.map((name) => titles[name]),
    ];
}
function section(name, content, plan) {
    const { changeSet, verdict } = content;
    const suites = bindingSuites(verdict);
    switch (name) {
        case 'regressions':
            return exampleSection('worse', content, plan);
        case 'improvements':
            return exampleSection('better', content, plan);
        case 'attribution':
            return evidenceSection(attributionEvidence(suites), plan);
        case 'newly-broken':
            return evidenceSection(newlyBrokenEvidence(suites), plan);
        case 'tags':
            return evidenceSection(sliceEvidence(suites), plan);
        case 'power':
            return evidenceSection(powerEvidence(suites), plan);
        case 'flaky':
            return evidenceSection(flakyEvidence(suites), plan);
        case 'incidents':
            return folded(summariseIncidents(suites), markdownIncidents(suites, plan.maxRows));
        case 'judges':
            return folded(summariseJudges(suites), markdownJudges(suites, plan.maxRows));
        case 'cases':
            return folded('Cases and calls', markdownCases(suites, plan.maxRows));
        case 'reasoning':
            return folded('How the verdict was reached', markdownReasoning(suites, plan.maxRows));
        case 'yardstick':
            return yardstickSection(content, plan);
        case 'overrides':
            return evidenceSection(overrideEvidence(verdict), plan);
        case 'notes':
            return notesSection(verdict.notes.concat(changeSet.notes), plan.maxRows);
    }
}
/** A folded section; `summary` is ours alone, since GitHub reads it as HTML. '' without a body. */
const folded = (summary, body) => body === '' ? '' : `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
/** The notes of a run, folded; '' without any. */
export const notesSection = (notes, maxLines) => folded('Notes', markdownNotes(notes, maxLines));
const evidenceSection = (evidence, plan) => folded(evidence.title, markdownEvidence(evidence, plan.maxRows));
/** What head changes in cases and graders, and the scores by its own, which decide nothing. */
function yardstickSection({ changeSet, verdict }, plan) {
    const changes = yardstickEvidence(changeSet);
    const scores = markdownScores(suitesBeside(verdict), plan.maxRows);
    const beside = "For information, by head's own cases and graders; decides nothing";
    if (changes.rows.length === 0)
        return folded(beside, scores);
    const parts = [markdownEvidence(changes, plan.maxRows), ...(scores === '' ? [] : [`${beside}:`, scores])];
    return folded(changes.title, parts.join('\n\n'));
}
function exampleSection(way, content, plan) {
    const examples = examplesOf(content, way === 'worse' ? 'regression' : 'improvement', plan);
    const counted = describeShare(examples.length, content.moved[way]);
    return folded(`${counted} that got ${way}, with both answers`, markdownExamples(examples, plan.answerCharacters));
}
/** `5 of the 31 cases`, `The 3 cases`, `The case`. */
function describeShare(shown, all) {
    if (shown < all)
        return `${formatCount(shown)} of the ${formatAmount(all, 'case')}`;
    return shown === 1 ? 'The case' : `The ${formatAmount(shown, 'case')}`;
}
