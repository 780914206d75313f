import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Look } from '../../../../src/domain/evaluation/plan/looks.js';
import type { CaseTasks, Repeats, SuiteTasks, Task } from '../../../../src/domain/evaluation/plan/make-tasks.js';
import type { SuitePlan } from '../../../../src/domain/evaluation/plan/plan-suite.js';
import { PlannedCases } from '../../../../src/domain/evaluation/plan/planned-cases.js';
import { RunCourse } from '../../../../src/domain/evaluation/tally/run-course.js';
import { seededRandom } from '../../../../src/domain/statistics/distributions/seeded-random.js';

type Spec = {
  readonly cases: number;
  readonly repeats: number;
  readonly maxRepeats: number;
  readonly looks: number;
  /** At which look it is decided, from 1; never when 0. */
  readonly decidedAt: number;
};

/** Samples of a run, as text that tells one from the other. */
type Samples = ReadonlySet<string>;

const nameOf = ({ plan, caseNumber, repeat, arm }: Pick<Task, 'plan' | 'caseNumber' | 'repeat' | 'arm'>): string =>
  `${plan.name} ${caseNumber} ${repeat} ${arm}`;

function planOf({ repeats, maxRepeats }: Spec, index: number): SuitePlan {
  const arms = { kind: 'arms', base: {}, head: {} };
  return { name: `suite ${index}`, binding: true, definition: { repeats, maxRepeats }, arms } as unknown as SuitePlan;
}

/** The tasks of a suite that runs its cases from the last to the first. */
function tasksOf(plan: SuitePlan, length: number): SuiteTasks {
  const numberAt = (place: number): number => length - 1 - place;
  const at = (caseNumber: number, { from, to }: Repeats = { from: 0, to: plan.definition.repeats }): CaseTasks => {
    const question = { id: `${caseNumber}`, vars: {} };
    const tasks: Task[] = [];
    for (let repeat = from; repeat < to; repeat += 1) {
      for (const arm of ['base', 'head'] as const) {
        tasks.push({ plan, question, caseNumber, repeat, arm } as unknown as Task);
      }
    }
    return { plan, question, tasks };
  };
  return {
    plan,
    length,
    numberAt,
    tasksOf: at,
    questionAt: (place) => at(numberAt(place)).question,
    tasksAt: (place, repeats) => at(numberAt(place), repeats),
  };
}

/** Looks at equal shares of the cases, then after each further repeat; their levels decide nothing here. */
function looksOfSpec({ cases: all, looks, repeats, maxRepeats }: Spec): Look[] {
  if (all === 0) return [];
  const shares = Array.from({ length: looks }, (_, look) => Math.ceil(((look + 1) * all) / looks));
  const further = Array.from({ length: Math.max(0, maxRepeats - repeats) }, (_, round) => repeats + round + 1);
  return [
    ...[...new Set(shares)].map((cases) => ({ cases, repeats, level: 0 })),
    ...further.map((asked) => ({ cases: all, repeats: asked, level: 0 })),
  ];
}

class Run {
  readonly there: Set<string>;
  readonly looked: string[] = [];
  mostWaiting = 0;
  private readonly specs: readonly Spec[];
  private readonly plans: readonly SuitePlan[];
  private readonly looks: ReadonlyMap<SuitePlan, readonly Look[]>;
  private readonly course: RunCourse;
  private underWay: Task[] = [];

  constructor(specs: readonly Spec[], earlier: Samples = new Set()) {
    this.specs = specs;
    this.there = new Set(earlier);
    this.plans = specs.map(planOf);
    this.looks = new Map(specs.map((spec, index) => [this.planAt(index), looksOfSpec(spec)]));
    const taken = {
      has: (task: Task) => earlier.has(nameOf(task)),
      hasAny: (plan: SuitePlan, caseNumber: number, { from, to }: Repeats) =>
        tasksOf(plan, 1)
          .tasksOf(caseNumber, { from, to })
          .tasks.some((task) => earlier.has(nameOf(task))),
    };
    const cases = new PlannedCases();
    const suites = specs.map((spec, index) => tasksOf(this.planAt(index), spec.cases));
    for (let place = 0; suites.some(({ length }) => place < length); place += 1) {
      for (const suite of suites) if (place < suite.length) cases.push(suite, place);
    }
    this.course = new RunCourse({
      cases,
      plans: this.plans,
      taken,
      looksOf: (plan) => this.looksOf(plan),
      decide: (plan, look) => this.decide(plan, look),
    });
  }

  /** Takes samples, several at once, in an order that chance decides; stops after so many. */
  go(random: () => number, { concurrency = 3, most = Number.POSITIVE_INFINITY } = {}): void {
    let left = most;
    const queue: Task[] = [];
    const take = (next: () => readonly Task[] | 'wait' | undefined): boolean => {
      for (;;) {
        let isWaiting = false;
        while (this.underWay.length < concurrency && !isWaiting) {
          const group = queue.length > 0 ? [] : next();
          if (group === 'wait' || group === undefined) isWaiting = true;
          else queue.push(...group);
          const task = queue.shift();
          if (task !== undefined) this.underWay.push(task);
        }
        if (this.underWay.length === 0) return next() === undefined;
        if (left === 0) return false;
        left -= 1;
        const [ended] = this.underWay.splice(Math.floor(random() * this.underWay.length), 1);
        if (ended === undefined) throw new Error('nothing is under way');
        expect(this.there.has(nameOf(ended))).toBe(false);
        this.there.add(nameOf(ended));
        this.course.done(ended);
      }
    };
    if (!take(() => this.course.nextCase())) return;
    for (let rounds = this.course.rounds(); rounds.length > 0; rounds = this.course.rounds()) {
      for (const round of rounds) {
        const tasks = this.course.tasksOf(round);
        if (!take(() => tasks.next().value ?? undefined)) return;
        this.course.endRound(round);
      }
    }
  }

  ends() {
    return this.plans.map((plan) => this.course.endOf(plan));
  }

  get planned(): number {
    return this.course.samples;
  }

  private planAt(index: number): SuitePlan {
    const plan = this.plans[index];
    if (plan === undefined) throw new Error(`there is no suite ${index}`);
    return plan;
  }

  private looksOf(plan: SuitePlan): readonly Look[] {
    return this.looks.get(plan) ?? [];
  }

  /** A look is taken when exactly its samples are there: none is missing, and none beyond it has begun. */
  private decide(plan: SuitePlan, number: number): boolean {
    const look = this.looksOf(plan)[number - 1] ?? { cases: 0, repeats: 0 };
    const length = this.specs[this.plans.indexOf(plan)]?.cases ?? 0;
    const suite = tasksOf(plan, length);
    const expected = Array.from({ length: look.cases }, (_, place) =>
      suite.tasksAt(place, { from: 0, to: look.repeats }),
    );
    const own = (samples: Iterable<string>): string[] =>
      [...samples].filter((name) => name.startsWith(`${plan.name} `));
    expect(own(this.there).sort()).toEqual(expected.flatMap(({ tasks }) => tasks.map(nameOf)).sort());
    expect(this.underWay.filter((task) => task.plan === plan)).toEqual([]);
    this.looked.push(`${plan.name} ${number}`);
    return this.specs[this.plans.indexOf(plan)]?.decidedAt === number;
  }
}

const oneSuite = { cases: 100, repeats: 1, maxRepeats: 1, looks: 5, decidedAt: 0 };
const inTurn = () => 0;

describe('the course of a suite', () => {
  test('ends at the look that decides it', () => {
    const run = new Run([{ ...oneSuite, decidedAt: 2 }]);
    run.go(inTurn);
    expect(run.there.size).toBe(80);
    expect(run.planned).toBe(80);
    expect(run.ends()).toEqual([{ taken: 2, isDecided: true }]);
  });

  test('takes all of its samples where no look decides it, and the last look decides nothing here', () => {
    const run = new Run([{ ...oneSuite, decidedAt: 5 }]);
    expect(run.planned).toBe(200);
    run.go(inTurn);
    expect(run.there.size).toBe(200);
    expect(run.looked).toHaveLength(4);
    expect(run.ends()).toEqual([{ taken: 5, isDecided: false }]);
  });

  test('adds repeats after its last case until it is decided', () => {
    const run = new Run([{ ...oneSuite, looks: 1, maxRepeats: 5, decidedAt: 3 }]);
    run.go(inTurn);
    expect(run.there.size).toBe(600);
    expect(run.planned).toBe(600);
    expect(run.ends()).toEqual([{ taken: 3, isDecided: true }]);
  });

  test('waits for its look while another suite goes on', () => {
    const run = new Run([oneSuite, { ...oneSuite, cases: 1000, looks: 1 }]);
    run.go(inTurn, { concurrency: 50 });
    expect(run.there.size).toBe(2200);
  });

  test('has no look where there is one alone, or no case', () => {
    const run = new Run([
      { ...oneSuite, looks: 1 },
      { ...oneSuite, cases: 0 },
    ]);
    run.go(inTurn);
    expect(run.looked).toEqual([]);
    expect(run.ends()).toEqual([
      { taken: 1, isDecided: false },
      { taken: 0, isDecided: false },
    ]);
  });
});

test('whenever a run is killed and goes on, it takes the looks that it would have taken, each at exactly its samples', () => {
  const spec = fc.record({
    cases: fc.integer({ min: 0, max: 12 }),
    repeats: fc.integer({ min: 1, max: 2 }),
    maxRepeats: fc.integer({ min: 1, max: 4 }),
    looks: fc.integer({ min: 1, max: 5 }),
    decidedAt: fc.integer({ min: 0, max: 6 }),
  });
  const kills = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 4 });
  const suites = fc.array(spec, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(suites, kills, fc.integer({ min: 1, max: 9 }), fc.string(), (specs, stops, concurrency, seed) => {
      const undisturbed = new Run(specs);
      undisturbed.go(inTurn);
      const random = seededRandom(seed);
      let there: Samples = new Set();
      for (const most of stops) {
        const killed = new Run(specs, there);
        killed.go(random, { concurrency, most });
        there = killed.there;
      }
      const resumed = new Run(specs, there);
      resumed.go(random, { concurrency });
      expect([...resumed.there].sort()).toEqual([...undisturbed.there].sort());
      expect(resumed.ends()).toEqual(undisturbed.ends());
      expect(resumed.planned).toBe(undisturbed.there.size);
      // Whoever starts a run again that has ended adds nothing to it.
      const again = new Run(specs, resumed.there);
      again.go(random, { concurrency });
      expect(again.there.size).toBe(resumed.there.size);
      expect(again.ends()).toEqual(undisturbed.ends());
    }),
    { numRuns: 100 },
  );
});
