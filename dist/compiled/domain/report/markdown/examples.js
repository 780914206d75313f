import { fencedBlock, inlineCode, plainText } from '../text/neutralise.js';
import { formatScore } from '../words/format-quantity.js';
import { hasWordDiff, markdownWordDiff, wordDiffLegend } from './word-diff.js';
/** Characters that fit beside their label; anything longer gets a block of its own. */
const oneLine = 100;
/** Cases with their question, expectation and both answers, each text cut at `maxCharacters`. */
export function markdownExamples(examples, maxCharacters) {
    const told = examples.map((example, index) => markdownExample(example, index + 1, maxCharacters));
    return [...(examples.some(isToldAsDiff) ? [wordDiffLegend] : []), ...told].join('\n\n');
}
function markdownExample(example, number, maxCharacters) {
    const { base, head } = example;
    const scores = `${plainText(example.metric, 60)} ${formatScore(base.score)} → ${formatScore(head.score)}`;
    const title = `**${number}.** ${inlineCode(example.case, 60)} of ${inlineCode(example.suite, 60)}: ${scores}`;
    const texts = [
        { label: 'Question', text: example.question },
        ...(example.expected === undefined ? [] : [{ label: 'Expected', text: example.expected }]),
        ...answersApart(example),
    ];
    const told = texts.reduce((sofar, each) => appendText(sofar, each, maxCharacters), title);
    const diff = isToldAsDiff(example) ? [`From base to head:\n\n${markdownWordDiff(example, 2 * maxCharacters)}`] : [];
    const folded = backgroundsOf(example).map(({ label, text }) => foldedText(label, text, maxCharacters));
    return [told, ...diff, ...folded].join('\n\n');
}
/** Two answers of a line each are compared at a glance, and equal ones need not be. */
const isToldAsDiff = (example) => !(isShort(example.base.answer) && isShort(example.head.answer)) &&
    example.base.answer !== example.head.answer &&
    hasWordDiff(example);
/** The answers that are not told as a diff; what both answered is told once. */
function answersApart(example) {
    const { base, head } = example;
    if (isToldAsDiff(example))
        return [];
    if (base.answer === head.answer)
        return [{ label: 'Base and head alike', text: head.answer }];
    const of = (arm, { score, answer }) => ({
        label: `${arm}, ${formatScore(score)}`,
        text: answer,
    });
    return [of('Base', base), of('Head', head)];
}
/** What lies behind both answers; what is the same for both is told once. */
function backgroundsOf({ base, head }) {
    const [ofBase, ofHead] = [base.background ?? [], head.background ?? []];
    const isOfBoth = ({ label, text }) => ofBase.some((each) => each.label === label && each.text === text);
    return [
        ...ofBase.filter((each) => !ofHead.some(({ text }) => text === each.text)).map((each) => ofArm(each, 'base')),
        ...ofHead.map((each) => ofArm(each, isOfBoth(each) ? 'both' : 'head')),
    ];
}
const ofArm = ({ label, text }, arms) => ({
    label: `${label} of ${arms}`,
    text,
});
/** The label is ours alone, since GitHub reads it as HTML. */
const foldedText = (label, text, maxCharacters) => `<details>\n<summary>${label}</summary>\n\n${fencedBlock(text, maxCharacters)}\n\n</details>`;
const isShort = (text) => text.length <= oneLine && !text.includes('\n');
/** A short text goes on in the line below; a long one gets a block. */
function appendText(told, { label, text }, maxCharacters) {
    if (!isShort(text))
        return `${told}\n\n${label}:\n\n${fencedBlock(text, maxCharacters)}`;
    const isAfterBlock = /^(?:`{3,}|~{3,})$/.test(told.slice(told.lastIndexOf('\n') + 1));
    return `${told}${isAfterBlock ? '\n\n' : '<br>\n'}${label}: ${inlineCode(text, oneLine)}`;
}
