import { cutText } from '../text/cut-text.js';
import { answerFacts } from './answer-facts.js';
import { backgroundOf } from './background.js';
import { CallBook } from './call-book.js';
/** Of many repeats the first few are kept. */
const keptRepeats = 3;
/** Tags of a case that are told. */
const mostTags = 20;
const nothing = { text: '', left: 0 };
const nothingYet = () => ({
    ...{ question: nothing, expected: undefined, tags: [] },
    answers: { base: [], head: [] },
    incidents: { base: new Set(), head: new Set() },
});
/** Gathers from samples, in any order, the texts of the cases that are shown, and holds those of no others. */
export class ShownCases {
    suites;
    /** UTF-16 units that are kept of each text. */
    mostCharacters;
    texts = new Map();
    calls = new CallBook((key) => this.isKept(key));
    constructor(suites, mostCharacters) {
        this.suites = suites;
        this.mostCharacters = mostCharacters;
        for (const suite of suites)
            for (const { id } of suite.shown)
                this.texts.set(keyOf(suite, id), nothingYet());
    }
    add(sample) {
        const known = this.texts.get(keyOf(sample, sample.case));
        if (known === undefined)
            return;
        const { question, expected, arm, outcome } = sample;
        if (question !== undefined)
            known.question = this.cut(question);
        if (expected !== undefined)
            known.expected = this.cut(expected);
        if (outcome.kind === 'incident')
            known.incidents[arm].add(outcome.incident.kind);
        const answers = known.answers[arm];
        answers.push(this.answerOf(sample));
        answers.sort((one, other) => one.repeat - other.repeat);
        answers.length = Math.min(answers.length, keptRepeats);
    }
    /** Takes the tags of cases from the suites that were run. */
    addTags(runs) {
        for (const { name, yardstick, cases } of runs) {
            for (const { id, tags = [] } of cases) {
                const known = this.texts.get(keyOf({ suite: name, yardstick }, id));
                if (known !== undefined)
                    known.tags = tags.slice(0, mostTags).map((tag) => shorten(tag, 100));
            }
        }
    }
    /** Takes the calls of shown answers from the spans of the run, in the order of their file. */
    addSpan(span) {
        this.calls.add(span);
    }
    textsOf(suite, { id }) {
        const known = this.texts.get(keyOf(suite, id)) ?? nothingYet();
        const traceOf = (arm, repeat) => this.calls.traceOf({ suite: suite.suite, yardstick: suite.yardstick, case: id, arm, repeat });
        return { ...known, traceOf };
    }
    isKept({ suite, yardstick, case: id, arm, repeat }) {
        const known = this.texts.get(keyOf({ suite, yardstick }, id));
        return known?.answers[arm].some((answer) => answer.repeat === repeat) === true;
    }
    answerOf(sample) {
        const { repeat, outcome } = sample;
        const facts = answerFacts(sample).map((fact) => shorten(fact, 200));
        if (outcome.kind === 'incident') {
            const { kind, message } = outcome.incident;
            return { repeat, facts, kind: 'incident', incident: kind, message: this.cut(message).text };
        }
        return {
            ...{ repeat, facts, kind: 'answered', ...this.cut(outcome.content) },
            background: backgroundOf(outcome, this.mostCharacters),
            reasons: sentencesOf(outcome.reasons ?? {}, 1000),
            problems: sentencesOf(outcome.grader_errors, 300),
        };
    }
    cut(text) {
        return cutText(text, this.mostCharacters);
    }
}
/** `tone: Curt.` of each metric, cut at so many UTF-16 units. */
const sentencesOf = (byMetric, maxCharacters) => Object.entries(byMetric).map(([metric, text]) => shorten(`${metric}: ${text}`, maxCharacters));
const shorten = (text, maxCharacters) => {
    const { text: beginning, left } = cutText(text, maxCharacters);
    return left === 0 ? beginning : `${beginning}…`;
};
const keyOf = ({ yardstick, suite }, id) => JSON.stringify([yardstick, suite, id]);
