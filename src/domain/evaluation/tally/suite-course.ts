import type { Look } from '../plan/looks.js';
import type { Repeats } from '../plan/make-tasks.js';
import { type SuitePlan, targetsOf } from '../plan/plan-suite.js';

/** What a suite came to between its looks. */
export type CourseEnd = {
  /** How many of its looks were taken. */
  readonly taken: number;
  /** True where a look before the last one passed or failed it. */
  readonly isDecided: boolean;
  /** Why repeats that were allowed for were not added. */
  readonly noMore?: string | undefined;
};

/** One more repeat of all cases of a suite, and the look that it leads to. */
export type Round = { readonly plan: SuitePlan; readonly look: Look; readonly repeats: Repeats };

/** Passes or fails a suite by the scores that are there at one of its looks, told by its number from 1; or does not. */
export type Decide = (plan: SuitePlan, look: number) => boolean;

/**
 * How far one suite is: cases are begun up to the next look, which is taken once all their samples are there, and none
 * beyond it before it is taken. After the last look over cases there may be rounds of one more repeat of all of them.
 */
export class SuiteCourse {
  readonly plan: SuitePlan;
  /** How many of its cases have begun. */
  begun = 0;
  /** How many of its cases the order of the run has come to. */
  due = 0;
  private readonly looks: readonly Look[];
  private readonly looksAtCases: number;
  private readonly decide: Decide;
  private open = 0;
  private taken: number;
  private isDecided = false;
  private hasAllCases: boolean;
  private noMore: string | undefined;
  /** How often each case is asked by the end of what has begun. */
  private repeats: number;
  /** How many repeats this part of the run has seen to. */
  private repeatsThere: number;

  /** `passed` are the looks that an earlier part of the run has gone past: they are not taken again. */
  constructor(plan: SuitePlan, looks: readonly Look[], { passed, decide }: { passed: number; decide: Decide }) {
    this.plan = plan;
    this.looks = looks;
    this.decide = decide;
    this.looksAtCases = looks.filter(({ repeats }) => repeats === plan.definition.repeats).length;
    this.taken = passed;
    this.repeats = looks[passed - 1]?.repeats ?? plan.definition.repeats;
    this.repeatsThere = plan.definition.repeats;
    this.hasAllCases = looks.length === 0;
  }

  /** True where a case may begin before a look is taken. */
  get hasRoom(): boolean {
    return !this.hasAllCases && this.begun < this.nextStop;
  }

  get isWaiting(): boolean {
    return !this.hasAllCases && this.begun === this.nextStop;
  }

  /** Lets a case begin, with so many samples to be taken. */
  begin(samples: number): void {
    this.begun += 1;
    this.open += samples;
    this.lookIfDue();
  }

  /** Takes note of a sample that is there. */
  done(): void {
    this.open -= 1;
    this.lookIfDue();
  }

  /**
   * One more repeat of all cases, where nothing is decided and one is allowed for. The first that a part of a run adds
   * has the repeats of earlier parts too, of which some may have to be taken again.
   */
  get nextRound(): Round | undefined {
    const isOver = !this.hasAllCases || this.isDecided || this.noMore !== undefined;
    const look = isOver ? undefined : this.looks[this.taken];
    return look && { plan: this.plan, look, repeats: { from: this.repeatsThere, to: look.repeats } };
  }

  /** Lets a round begin, with so many samples to be taken. */
  beginRound({ look }: Round, samples: number): void {
    this.repeats = look.repeats;
    this.open = samples;
  }

  /** Takes the look of a round of which all samples are there. */
  endRound({ look }: Round): void {
    if (this.open > 0) throw new Error(`a round of the suite ${this.plan.name} ended before its samples were there`);
    this.repeatsThere = look.repeats;
    this.look();
  }

  refuseRound(reason: string): void {
    this.noMore = reason;
  }

  /** How many samples the suite comes to, as far as it can be told. */
  get samples(): number {
    const cases = this.hasAllCases ? this.nextStop : (this.looks.at(-1)?.cases ?? 0);
    return cases * this.repeats * targetsOf(this.plan.arms).length;
  }

  get end(): CourseEnd {
    const { taken, isDecided, noMore } = this;
    return { taken, isDecided, ...(noMore === undefined ? {} : { noMore }) };
  }

  /** How many cases may begin before the next look over cases; once they have all begun, how many have. */
  private get nextStop(): number {
    if (this.hasAllCases) return this.begun;
    return this.looks[Math.min(this.taken, this.looksAtCases - 1)]?.cases ?? 0;
  }

  private lookIfDue(): void {
    if (!this.isWaiting || this.open > 0) return;
    if (this.taken < this.looksAtCases) this.look();
    this.hasAllCases = this.isDecided || this.taken >= this.looksAtCases;
  }

  /** The last look needs no decision here: nothing is left that it could spare. */
  private look(): void {
    this.taken += 1;
    this.isDecided = this.taken < this.looks.length && this.decide(this.plan, this.taken);
  }
}
