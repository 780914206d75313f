import type { WorstCase } from '../../inference/budget/worst-case.js';
import { NumberList } from '../../packed/number-list.js';
import type { SuiteTasks } from './make-tasks.js';

/** A case by its suite and the place at which that runs it, and the most it can take. */
export type MeasuredCase = { readonly suite: SuiteTasks; readonly place: number; readonly need: WorstCase };

const columns = ['place', 'nanoUsd', 'tokens', 'calls', 'inputTokens', 'outputTokens'] as const;

/** What the cases of one suite can take at the most, in the order in which they run. */
export class MeasuredCases {
  readonly suite: SuiteTasks;
  private readonly numbers = new NumberList();

  constructor(suite: SuiteTasks) {
    this.suite = suite;
  }

  get length(): number {
    return this.numbers.length / columns.length;
  }

  push(place: number, need: WorstCase): void {
    const row = { ...need, place };
    for (const column of columns) this.numbers.push(row[column]);
  }

  at(index: number): MeasuredCase {
    const number = (column: (typeof columns)[number]): number =>
      this.numbers.at(index * columns.length + columns.indexOf(column));
    const [nanoUsd, tokens, calls] = [number('nanoUsd'), number('tokens'), number('calls')];
    const need = { nanoUsd, tokens, calls, inputTokens: number('inputTokens'), outputTokens: number('outputTokens') };
    return { suite: this.suite, place: number('place'), need };
  }
}

/**
 * The cases of several suites in one order: those that bind first, each suite advancing by the same share of its own.
 */
export function* sideBySide(suites: readonly MeasuredCases[]): Generator<MeasuredCase> {
  yield* leastShareFirst(suites.filter(({ suite }) => suite.plan.binding));
  yield* leastShareFirst(suites.filter(({ suite }) => !suite.plan.binding));
}

type Queue = { readonly cases: MeasuredCases; next: number };

function* leastShareFirst(suites: readonly MeasuredCases[]): Generator<MeasuredCase> {
  const shareWithNext = ({ cases, next }: Queue): number => (next + 1) / cases.length;
  let left: Queue[] = suites.filter(({ length }) => length > 0).map((cases) => ({ cases, next: 0 }));
  while (left.length > 0) {
    const first = left.reduce((one, other) => (shareWithNext(other) < shareWithNext(one) ? other : one));
    yield first.cases.at(first.next);
    first.next += 1;
    if (first.next === first.cases.length) left = left.filter((queue) => queue !== first);
  }
}
