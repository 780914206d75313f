import { diffWords } from '../text/word-diff.js';
import { formatAmount, formatCount, formatScore } from '../words/format-quantity.js';
import { callsOfCase } from './case-calls.js';
/** What opens below the line of a case: its question, its expectation, both answers side by side, and their calls. */
export const caseBody = (told) => [
    'body',
    ...titled('Question', told.question),
    ...(told.expected === undefined ? [] : titled('Expected', told.expected)),
    ...(told.tags.length === 0 ? [] : [['quiet', `Tags: ${told.tags.join(', ')}`]]),
    ['arms', armBody(told, 'base'), armBody(told, 'head')],
    ...callsOfCase(told),
];
const titled = (title, cut) => [['heading', title], ...cutBody(cut)];
function armBody(told, arm) {
    const scores = told.scores.flatMap((score) => describeScore(score, arm));
    const hidden = told.repeats[arm] - told.answers[arm].length;
    return [
        'arm',
        ['heading', arm === 'base' ? 'Base' : 'Head', ...(scores.length === 0 ? [] : [asideOf(scores.join(', '))])],
        ...told.answers[arm].flatMap((answer) => answerBody(answer, pairOf(told, arm, answer), arm)),
        ...(told.answers[arm].length === 0 ? [['quiet', 'not run']] : []),
        ...(hidden > 0 ? [['quiet', `and ${formatAmount(hidden, 'more repeat')}`]] : []),
    ];
}
const asideOf = (text) => ['aside', ` ${text}`];
function describeScore(score, arm) {
    const value = score[arm];
    return value === undefined ? [] : [`${score.metric} ${formatScore(value)}`];
}
/** The other arm's answer at the same repeat. */
const pairOf = ({ answers }, arm, { repeat }) => answers[arm === 'base' ? 'head' : 'base'].find((each) => each.repeat === repeat);
function answerBody(answer, other, arm) {
    const facts = ['quiet', answer.facts.join(' · ')];
    if (answer.kind === 'incident')
        return [['problem', `${answer.incident}: ${answer.message}`], facts];
    return [
        ...answerText(answer, other, arm),
        ...answer.reasons.map((reason) => ['said', reason]),
        ...answer.problems.map((problem) => ['problem', `no score, ${problem}`]),
        facts,
        ...answer.background.map(({ label, text }) => ['fold', ['title', label], ...cutBody({ text, left: 0 })]),
    ];
}
/** The answer with the words marked that the other arm's has not, where that helps. */
function answerText(answer, other, arm) {
    const pieces = other?.kind === 'answered' ? piecesOf(answer, other, arm) : undefined;
    if (pieces === undefined || pieces.every(({ kind }) => kind === 'same'))
        return cutBody(answer);
    const own = pieces.filter(({ kind }) => kind === 'same' || kind === arm);
    return [['text', ...own.map(pieceTree)], ...rest(answer)];
}
const piecesOf = (answer, other, arm) => arm === 'base' ? diffWords(answer.text, other.text) : diffWords(other.text, answer.text);
function pieceTree({ kind, text }) {
    if (kind === 'same')
        return text;
    return [kind === 'base' ? 'gone' : 'came', text];
}
const cutBody = (cut) => [['text', cut.text === '' ? '(empty)' : cut.text], ...rest(cut)];
const rest = ({ left }) => (left === 0 ? [] : [['quiet', `${formatCount(left)} more characters`]]);
