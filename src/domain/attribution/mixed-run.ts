import type { Lane } from '../changes/lane.js';
import type { AttributionRun, RepliesToMixtures } from '../evaluation/attribution-run.js';
import type { JudgeReplies } from '../evaluation/judges/judge-replies.js';
import { type CaseTasks, makeTasks, type SuiteTasks, type Task } from '../evaluation/plan/make-tasks.js';
import type { SuitePlan } from '../evaluation/plan/plan-suite.js';
import { worstCaseOfCase } from '../evaluation/plan/worst-case-of-case.js';
import type { Sample } from '../evaluation/sample.js';
import { TakenSamples } from '../evaluation/tally/taken-samples.js';
import { sumOfWorstCases, type WorstCase } from '../inference/budget/worst-case.js';
import type { Target } from '../suite/target.js';
import { mixedPlan } from './mixed-plan.js';
import { type MixedSample, sampleOfMixed } from './mixed-sample.js';
import type { Mixing } from './mixing.js';
import { MixtureTally } from './mixture-tally.js';

/** One mixture of a suite on its way through the cases. */
type Course = {
  readonly lanes: readonly Lane[];
  readonly target: Target;
  readonly suite: SuiteTasks;
  readonly taken: TakenSamples;
  readonly tally: MixtureTally;
};

type Begin = {
  readonly plan: SuitePlan;
  readonly mixing: Extract<Mixing, { kind: 'mixed' }>;
  /** The cases that base and head were asked; all of them, since a choice among them would favour whoever chose. */
  readonly ids: ReadonlySet<string>;
  readonly seed: string;
};

/** How the asking of mixtures ended. */
type MixedEnd = {
  readonly onDemand: boolean;
  readonly stopped: string | undefined;
  readonly replies: JudgeReplies;
};

/** The mixtures of one suite: what is to be asked, and what has come of it. */
export class MixedRun {
  readonly plan: SuitePlan;
  private readonly mixing: Begin['mixing'];
  private readonly ids: ReadonlySet<string>;
  private readonly courses: readonly Course[];
  private readonly courseOf: ReadonlyMap<SuitePlan, Course>;

  /** Throws a `UserError` for a template that cannot be filled in. */
  constructor({ plan, mixing, ids, seed }: Begin) {
    this.plan = plan;
    this.mixing = mixing;
    this.ids = ids;
    this.courses = mixing.mixtures.map((mixture) => {
      const suite = makeTasks(mixedPlan(plan, mixture), seed);
      const facts = { lanes: mixture.lanes, target: mixture.target };
      return {
        ...facts,
        suite,
        taken: new TakenSamples([suite]),
        tally: new MixtureTally(plan.definition.repeats),
      };
    });
    this.courseOf = new Map(this.courses.map((course) => [course.suite.plan, course]));
  }

  /** How many samples all mixtures come to. */
  get total(): number {
    return this.ids.size * this.plan.definition.repeats * this.courses.length;
  }

  isOf(task: Task): boolean {
    return this.courseOf.has(task.plan);
  }

  /** Case by case the tasks that are still open, the mixtures of a case next to each other. */
  *open(): Generator<CaseTasks> {
    const [first] = this.courses;
    for (let place = 0; first !== undefined && place < first.suite.length; place += 1) {
      if (!this.ids.has(first.suite.questionAt(place).id)) continue;
      for (const { suite, taken } of this.courses) {
        const each = suite.tasksAt(place);
        yield { ...each, tasks: each.tasks.filter((task) => !taken.has(task)) };
      }
    }
  }

  /** The most that is still to be taken, grading included. */
  worstCase(): WorstCase {
    let sum = sumOfWorstCases([]);
    for (const each of this.open()) if (each.tasks.length > 0) sum = sumOfWorstCases([sum, worstCaseOfCase(each)]);
    return sum;
  }

  /** Counts a sample that an earlier part of the run took, and answers whether it stays as it is. */
  keep(mixed: MixedSample): boolean {
    const sample = sampleOfMixed(mixed);
    const course = this.courses.find(({ lanes }) => JSON.stringify(lanes) === JSON.stringify(mixed.lanes));
    const taken = this.ids.has(mixed.case) ? (course?.taken.take(sample) ?? []) : [];
    for (const { task } of taken) this.count(sample, task);
    return taken.length > 0;
  }

  count(sample: Sample, task: Task): void {
    this.courseOf.get(task.plan)?.tally.add(sample, task.caseNumber);
  }

  /** `replies` are those of the judges of base and head. */
  result({ onDemand, stopped, replies }: MixedEnd): AttributionRun {
    const { courses, mixing } = this;
    const judges = this.judges(replies);
    return {
      on_demand: onDemand,
      factors: mixing.factors.map((lanes) => [...lanes]),
      arms: courses.map(({ lanes, target, tally }) => tally.describe(lanes, target)),
      cases: [...this.cases()],
      ...(judges.length === 0 ? {} : { judges: Object.fromEntries(judges) }),
      ...(stopped === undefined ? {} : { stopped }),
    };
  }

  /** What a reader must know of the answers of each mixture. */
  notes(): string[] {
    return this.courses.flatMap(({ lanes, tally }) =>
      tally.notes().map((note) => `${this.plan.name}, ${lanes.join(' and ')} of head on base: ${note}`),
    );
  }

  /** Of the judges that more than one model replied for, which they are. */
  private judges(replies: JudgeReplies): [string, RepliesToMixtures][] {
    const ofMixtures = this.courses.map(({ tally }) => tally.replies);
    return uniqueNames([replies, ...ofMixtures]).flatMap((judge) => {
      const [base, head] = [replies.countsOf(judge, 'base'), replies.countsOf(judge, 'head')];
      const arms = ofMixtures.map((each) => each.countsOf(judge, 'head'));
      const models = new Set([base, head, ...arms].flatMap((counts) => Object.keys(counts)));
      return models.size < 2 ? [] : [[judge, { base, head, arms }]];
    });
  }

  private *cases(): Generator<AttributionRun['cases'][number]> {
    let number = -1;
    for (const { id } of this.plan.cases) {
      number += 1;
      const at = number;
      if (this.ids.has(id)) yield { id, scores: this.courses.map(({ tally }) => tally.scoresOf(at)) };
    }
  }
}

const uniqueNames = (all: readonly JudgeReplies[]): string[] => [...new Set(all.flatMap(({ names }) => names))].sort();
