import { NumberList } from '../../packed/number-list.js';
const columns = ['place', 'nanoUsd', 'tokens', 'calls', 'inputTokens', 'outputTokens'];
/** What the cases of one suite can take at the most, in the order in which they run. */
export class MeasuredCases {
    suite;
    numbers = new NumberList();
    constructor(suite) {
        this.suite = suite;
    }
    get length() {
        return this.numbers.length / columns.length;
    }
    push(place, need) {
        const row = { ...need, place };
        for (const column of columns)
            this.numbers.push(row[column]);
    }
    at(index) {
        const number = (column) => this.numbers.at(index * columns.length + columns.indexOf(column));
        const [nanoUsd, tokens, calls] = [number('nanoUsd'), number('tokens'), number('calls')];
        const need = { nanoUsd, tokens, calls, inputTokens: number('inputTokens'), outputTokens: number('outputTokens') };
        return { suite: this.suite, place: number('place'), need };
    }
}
/**
 * The cases of several suites in one order: those that bind first, each suite advancing by the same share of its own.
 */
export function* sideBySide(suites) {
    yield* leastShareFirst(suites.filter(({ suite }) => suite.plan.binding));
    yield* leastShareFirst(suites.filter(({ suite }) => !suite.plan.binding));
}
function* leastShareFirst(suites) {
    const shareWithNext = ({ cases, next }) => (next + 1) / cases.length;
    let left = suites.filter(({ length }) => length > 0).map((cases) => ({ cases, next: 0 }));
    while (left.length > 0) {
        const first = left.reduce((one, other) => (shareWithNext(other) < shareWithNext(one) ? other : one));
        yield first.cases.at(first.next);
        first.next += 1;
        if (first.next === first.cases.length)
            left = left.filter((queue) => queue !== first);
    }
}
