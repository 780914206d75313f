import { own } from '../../artifacts/own.js';
import { toNanoUsd, usdOf } from '../../inference/budget/amount.js';
import { NumberedTexts } from '../../packed/numbered-texts.js';
import { UserError } from '../../user-error.js';
import { withControl } from '../baseline/compare-control.js';
import type { ControlSample } from '../baseline/control-record.js';
import type { CaseScores, SuiteRun } from '../evaluation.js';
import { identifiedBy } from '../identity.js';
import type { JudgeRow } from '../judges/judge-row.js';
import { type Power, poweredBy } from '../plan/power.js';
import type { Arm, Sample } from '../sample.js';
import { SampleFlags } from '../tally/sample-flags.js';
import { failedSamples } from '../tally/samples-of-arm.js';
import { Tally } from '../tally/tally.js';
import { tellCases } from '../tell-cases.js';

/** A suite as one shard ran it. */
export type SuitePart = {
  readonly folder: string;
  readonly shard: string;
  readonly suite: SuiteRun;
  /** True where each case tells what it took. */
  readonly tellsResources: boolean;
};

type MergedCase = Pick<CaseScores, 'id' | 'cluster' | 'tags' | 'earlier'> & {
  readonly position: number;
  readonly folder: string;
};

/** One suite of several shards, whose samples are counted together. */
export class MergedSuite {
  private readonly parts: readonly SuitePart[];
  private readonly first: SuiteRun;
  private readonly tally: Tally;
  private readonly numbers = new NumberedTexts();
  private readonly cases: readonly MergedCase[];
  private readonly answered: SampleFlags;
  private readonly controls: ControlSample[] = [];
  /** Samples of each folder, by arm and whether they are answers. */
  private readonly counts = new Map<string, number>();

  /** Throws a `UserError` for a case that two shards ran. */
  constructor(parts: readonly SuitePart[]) {
    const [part] = parts;
    if (part === undefined) throw new Error('a suite has no shard');
    this.parts = parts;
    this.first = part.suite;
    this.cases = casesInOrder(parts);
    for (const { id, folder } of this.cases) {
      if (!this.numbers.add(id)) throw ranTwice(id, this.cases[this.numbers.get(id) ?? -1]?.folder ?? '', folder);
    }
    this.answered = new SampleFlags(this.cases.length, this.first.repeats);
    this.tally = new Tally(this.facts());
  }

  isOf({ suite, yardstick }: Pick<Sample, 'suite' | 'yardstick'>): boolean {
    return this.first.name === suite && this.first.yardstick === yardstick;
  }

  add(sample: Sample, folder: string): void {
    const isAnswer = sample.outcome.kind === 'answered';
    const number = this.numbers.get(sample.case);
    if (isAnswer) this.refuseStrange(sample, folder);
    this.tally.add(sample, number ?? -1);
    const key = countKey(folder, sample.arm, isAnswer);
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  /** Takes what a shard asked for once more. Throws a `UserError` where it is not what its evaluation counted. */
  addControls(samples: readonly ControlSample[], folder: string): void {
    const own = samples.filter((sample) => this.isOf(sample));
    const control = this.parts.find((part) => part.folder === folder)?.suite.baseline?.control;
    const counted = control === undefined ? 0 : control.samples + (control.left_out ?? 0);
    if (own.length !== counted) {
      const found = `${own.length} cached answers of base that were asked for once more`;
      throw strange(`${this.first.name}: there are ${found}, but the evaluation counts ${counted}`, folder);
    }
    this.controls.push(...own);
  }

  result(): SuiteRun {
    for (const part of this.parts) this.refuseTorn(part);
    const stopped = this.parts.find(({ suite }) => suite.stopped !== undefined);
    const scored = this.tally.result(stopped && `${stopped.shard}: ${stopped.suite.stopped}`);
    this.refuseOtherScores(scored);
    const suite = this.withHistory(withControl(scored, this.controls));
    const { judges, identity } = this.first;
    return {
      ...suite,
      ...(judges === undefined ? {} : { judges: this.judges(judges) }),
      ...identifiedBy(identity),
      ...poweredBy(this.power()),
    };
  }

  /** The cases as they were counted anew, told with what their shards know of earlier runs. */
  private withHistory(suite: SuiteRun): SuiteRun {
    const { numbers, cases } = this;
    if (cases.every(({ earlier }) => earlier === undefined)) return suite;
    return tellCases(suite, (each) => {
      const { earlier } = cases[numbers.get(each.id) ?? -1] ?? {};
      return earlier === undefined ? each : { ...each, earlier };
    });
  }

  /** What the whole can show, as every shard tells, at the cost of all of them. */
  private power(): Power | undefined {
    const { power } = this.first;
    if (power === undefined) return undefined;
    const total = (cost: 'expected_usd' | 'greatest_usd'): number =>
      usdOf({ nanoUsd: this.parts.reduce((sum, { suite }) => sum + toNanoUsd(suite.power?.[cost] ?? 0), 0) });
    return { ...power, expected_usd: total('expected_usd'), greatest_usd: total('greatest_usd') };
  }

  /** The judges as the first shard has them, which alone grades the anchors, and how far they wavered in all. */
  private judges(rows: readonly JudgeRow[]): JudgeRow[] {
    return rows.map(({ noise: _, served: __, canary, ...row }) => {
      const noise = this.tally.noise.of(row.metric);
      const served = this.tally.replies.mixturesOf(row.judges ?? []);
      return {
        ...row,
        ...(served === undefined ? {} : { served }),
        ...(canary === undefined ? {} : { canary }),
        ...(noise === undefined ? {} : { noise }),
      };
    });
  }

  /** How many cases of all shards have each metric that not all have. */
  private metricCases(): Pick<SuiteRun, 'metric_cases'> {
    const { metric_cases: counts } = this.first;
    if (counts === undefined) return {};
    const total = (name: string): number =>
      this.parts.reduce((sum, { suite }) => sum + (own(suite.metric_cases ?? {}, name) ?? 0), 0);
    return { metric_cases: Object.fromEntries(Object.keys(counts).map((name) => [name, total(name)])) };
  }

  notes(): string[] {
    return this.tally.notes();
  }

  private facts(): ConstructorParameters<typeof Tally>[0] {
    const { name, yardstick, binding, comparison, repeats, gate, graders, cases_total, arms } = this.first;
    if (arms.head === undefined)
      throw new UserError(`the suite \`${name}\` has no head`, { place: { path: this.folder } });
    return {
      name,
      yardstick,
      binding,
      comparison,
      repeats,
      cases_total,
      measures: { gate, ...(graders === undefined ? {} : { graders }), ...this.metricCases() },
      cases_planned: this.parts.reduce((sum, { suite }) => sum + suite.cases_planned, 0),
      targets: { ...(arms.base === undefined ? {} : { base: arms.base.target }), head: arms.head.target },
      cases: this.cases,
      isPart: false,
      tellsResources: this.parts.some(({ tellsResources }) => tellsResources),
    };
  }

  private get folder(): string {
    return this.parts[0]?.folder ?? '';
  }

  private refuseStrange({ case: id, repeat, arm }: Sample, folder: string): void {
    const number = this.numbers.get(id);
    const which = `repeat ${repeat} of the case \`${id}\` in ${arm}`;
    if (number === undefined || this.cases[number]?.folder !== folder || repeat >= this.first.repeats) {
      throw strange(`${which} was answered, but is not in the evaluation of its shard`, folder);
    }
    const place = { caseNumber: number, repeat, arm };
    if (this.answered.has(place)) throw strange(`${which} is there twice`, folder);
    this.answered.set(place);
  }

  /** Holds the samples of a shard to what its evaluation counted. */
  private refuseTorn({ folder, suite }: SuitePart): void {
    for (const arm of ['base', 'head'] as const) {
      const totals = suite.arms[arm];
      const failed = totals === undefined ? 0 : failedSamples(totals);
      for (const [isAnswer, counted] of [
        [true, totals?.answered ?? 0],
        [false, failed],
      ] as const) {
        const found = this.counts.get(countKey(folder, arm, isAnswer)) ?? 0;
        if (found === counted) continue;
        const what = isAnswer ? 'answers' : 'incidents';
        throw strange(
          `${suite.name}: there are samples of ${found} ${what} in ${arm}, but the evaluation counts ${counted}`,
          folder,
        );
      }
    }
  }

  /** Holds the scores of each case, as its samples tell them, to those that its shard counted. */
  private refuseOtherScores({ cases }: SuiteRun): void {
    // Both are in the order of the dataset.
    const counted = new Map(this.parts.map(({ folder, suite }) => [folder, suite.cases[Symbol.iterator]()]));
    for (const scored of cases) {
      const { folder = '' } = this.cases[this.numbers.get(scored.id) ?? -1] ?? {};
      if (scoresOf(counted.get(folder)?.next().value) === scoresOf(scored)) continue;
      throw strange(`the samples of the case \`${scored.id}\` have other scores than the evaluation counts`, folder);
    }
  }
}

const scoresOf = (each: CaseScores | undefined): string => JSON.stringify([each?.id, each?.base, each?.head]);

const countKey = (folder: string, arm: Arm, isAnswer: boolean): string => `${arm} ${isAnswer} ${folder}`;

/** The cases of all parts in the order of the dataset. */
function casesInOrder(parts: readonly SuitePart[]): MergedCase[] {
  const cases: MergedCase[] = [];
  for (const { folder, suite } of parts) {
    for (const { id, cluster, tags, position, earlier } of suite.cases) {
      if (position === undefined) throw strange(`the case \`${id}\` has no place in the dataset`, folder);
      const group = { ...(cluster === undefined ? {} : { cluster }), ...(tags === undefined ? {} : { tags }) };
      cases.push({ id, position, folder, ...group, ...(earlier === undefined ? {} : { earlier }) });
    }
  }
  return cases.sort((one, other) => one.position - other.position);
}

const ranTwice = (id: string, one: string, other: string): UserError =>
  new UserError(`the case \`${id}\` was run by two shards: ${one} and ${other}`, {
    hint: 'merge the shards of one run, each once',
  });

const strange = (message: string, folder: string): UserError =>
  new UserError(message, {
    place: { path: folder },
    hint: 'its files are torn or not of one run; run the shard again',
  });
