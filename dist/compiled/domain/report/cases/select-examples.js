import { own } from '../../artifacts/own.js';
import { backgroundOf } from './background.js';
import { bestFirst, movesOfCases, worstFirst } from './case-change.js';
const defaultLimits = { regressionsPerSuite: 5, improvementsPerSuite: 2 };
/**
 * Finds the worst regressions, then the best improvements, of the suites that bind. The scores of `evaluation` name the
 * cases, so the samples are read once and in any order, and no more texts are held than examples.
 */
export class ExampleSearch {
    candidates;
    byKey = new Map();
    constructor(evaluation, limits = defaultLimits) {
        const binding = evaluation.suites.filter((run) => run.binding);
        this.candidates = binding.flatMap((run) => candidatesOf(run, limits));
        for (const candidate of this.candidates) {
            const key = keyOf(candidate.yardstick, candidate.change.suite, candidate.change.case);
            this.byKey.set(key, [...(this.byKey.get(key) ?? []), candidate]);
        }
    }
    add(sample) {
        const key = keyOf(sample.yardstick, sample.suite, sample.case);
        for (const candidate of this.byKey.get(key) ?? [])
            takeText(candidate, sample);
    }
    /** The examples of which both answers were found. */
    examples() {
        const worst = this.candidates.filter(({ kind }) => kind === 'regression').sort(by(worstFirst));
        const best = this.candidates.filter(({ kind }) => kind === 'improvement').sort(by(bestFirst));
        return [...worst, ...best].flatMap(asExample);
    }
}
const by = (order) => (one, other) => order(one.change, other.change);
function candidatesOf(run, limits) {
    const asCandidate = (kind) => (change) => {
        const candidate = {
            kind,
            yardstick: run.yardstick,
            change,
            answers: {},
            question: '',
            expected: undefined,
        };
        return candidate;
    };
    const [regressions, improvements] = [[], []];
    for (const { worse, better } of movesOfCases(run)) {
        if (worse !== undefined)
            keepFirst(regressions, worse, worstFirst, limits.regressionsPerSuite);
        if (better !== undefined)
            keepFirst(improvements, better, bestFirst, limits.improvementsPerSuite);
    }
    return [...regressions.map(asCandidate('regression')), ...improvements.map(asCandidate('improvement'))];
}
/** Puts a change among those that come first in an order, of which so many are kept. */
function keepFirst(kept, change, order, count) {
    kept.push(change);
    kept.sort(order);
    kept.length = Math.min(kept.length, count);
}
const keyOf = (yardstick, suite, caseId) => JSON.stringify([yardstick, suite, caseId]);
/** Of several repeats the one is shown that makes the difference plainest. */
function takeText(candidate, { arm, outcome, question, expected, repeat }) {
    candidate.question = question ?? candidate.question;
    candidate.expected = expected ?? candidate.expected;
    if (outcome.kind !== 'answered')
        return;
    const score = own(outcome.scores, candidate.change.metric);
    if (score === undefined)
        return;
    const known = candidate.answers[arm];
    const wantsLow = (candidate.kind === 'regression') === (arm === 'head');
    if (known !== undefined && !isPlainer({ score, repeat }, known, wantsLow))
        return;
    const background = backgroundOf(outcome, keptCharacters);
    candidate.answers[arm] = {
        score,
        repeat,
        answer: outcome.content,
        ...(background.length === 0 ? {} : { background }),
    };
}
/** UTF-16 units kept of what lies behind one answer. */
const keptCharacters = 4000;
const isPlainer = (one, other, wantsLow) => one.score === other.score ? one.repeat < other.repeat : one.score < other.score === wantsLow;
function asExample({ kind, change, answers, question, expected }) {
    const { base, head } = answers;
    if (base === undefined || head === undefined)
        return [];
    return [
        {
            kind,
            suite: change.suite,
            case: change.case,
            metric: change.metric,
            base: { score: change.base, answer: base.answer, background: base.background },
            head: { score: change.head, answer: head.answer, background: head.background },
            question,
            ...(expected === undefined ? {} : { expected }),
        },
    ];
}
