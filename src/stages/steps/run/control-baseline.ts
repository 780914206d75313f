import type { DrawnSample } from '../../../domain/evaluation/baseline/control-draw.js';
import {
  ControlRecord,
  type ControlSample,
  controlRecordFile,
} from '../../../domain/evaluation/baseline/control-record.js';
import type { SuiteTasks, Task } from '../../../domain/evaluation/plan/make-tasks.js';
import type { SuitePlan } from '../../../domain/evaluation/plan/plan-suite.js';
import type { PreparedRun } from '../../../domain/evaluation/plan/prepare-run.js';
import type { Sample } from '../../../domain/evaluation/sample.js';
import { judgerOf } from '../grade/judging-of.js';
import { readUsableArtifact, writeArtifact } from '../read/artifacts.js';
import type { BegunRun } from './begin-run.js';
import type { RunBook } from './run-book.js';
import type { RunPorts, RunRequest } from './run-request.js';
import { takeSamples } from './take-samples.js';

/** What became of the cached answers of base that were asked for once more, of each plan. */
export type Controls = (plan: SuitePlan) => readonly ControlSample[];

type Controlling = {
  readonly begun: BegunRun;
  readonly book: RunBook;
  /** True where a cap or the user has ended the run, so that nobody is asked. */
  readonly isOver: boolean;
};

/**
 * Asks for a share of the cached answers of base once more, past the cache and without touching it. The plan has kept
 * the worst case of every sample, those included that came from the cache, so this takes what they left; where a cap
 * bites all the same, or has ended the run before, what is not asked is told. A run that goes on keeps what it has
 * asked.
 */
export async function controlBaseline(
  { files }: RunPorts,
  request: RunRequest,
  { begun, book, isOver }: Controlling,
): Promise<Controls> {
  const { folder, run, concurrency, signal } = request;
  const { model, spans } = begun;
  const drawn = new Map(run.plans.flatMap((plan) => book.drawnOf(plan)).map((each) => [keyOf(each.sample), each]));
  if (drawn.size === 0) return () => [];
  const path = `${folder}/${controlRecordFile}`;
  const known = askedBefore(await readUsableArtifact(files, path, ControlRecord), run);
  const open = isOver ? [] : [...drawn].flatMap(([key, each]) => (known.has(key) ? [] : [each]));
  const fresh = new Map<string, Sample>();
  const judgingOf = judgerOf(request, { model, gradingOf: (plan) => book.gradingOf(plan) });
  const tasks = freshTasks(run, open);
  await takeSamples({
    tasks,
    concurrency,
    signal,
    spans,
    judgingOf,
    onSample: async (sample, task) => {
      fresh.set(keyOf(sample), sample);
      book.fresh.add(sample, task);
    },
  });
  const samples = [...drawn].map(([key, each]) => known.get(key) ?? compared(each.sample, fresh.get(key)));
  await writeArtifact(files, path, { version: 1, run: run.runPlan.run, samples } satisfies ControlRecord);
  return (plan) => samples.filter(({ suite, yardstick }) => suite === plan.name && yardstick === plan.yardstick);
}

type Place = Pick<Sample, 'suite' | 'yardstick' | 'case' | 'repeat'>;

/** What an earlier part of the same run got a fresh answer for. */
function askedBefore(earlier: ControlRecord | undefined, { runPlan }: PreparedRun): ReadonlyMap<string, ControlSample> {
  const samples = earlier?.run === runPlan.run ? earlier.samples : [];
  return new Map(samples.filter(({ fresh }) => fresh !== undefined).map((each) => [keyOf(each), each]));
}

const keyOf = (place: Place): string => JSON.stringify([place.suite, place.yardstick, place.case, place.repeat]);

function* freshTasks({ suites }: PreparedRun, drawn: readonly DrawnSample[]): Generator<Task> {
  const isOf = ({ suite, yardstick }: Sample, { plan }: SuiteTasks): boolean =>
    plan.name === suite && plan.yardstick === yardstick;
  for (const { sample, caseNumber } of drawn) {
    const tasks =
      suites.find((suite) => isOf(sample, suite))?.tasksOf(caseNumber, { from: sample.repeat, to: sample.repeat + 1 })
        .tasks ?? [];
    const task = tasks.find(({ arm }) => arm === 'base');
    if (task !== undefined) yield { ...task, isGradedTwice: false, call: { ...task.call, isFresh: true } };
  }
}

function compared(cached: Sample, fresh: Sample | undefined): ControlSample {
  const { suite, yardstick, repeat } = cached;
  const isOther = fresh?.outcome.kind === 'answered' && fresh.model !== cached.model;
  return {
    suite,
    yardstick,
    case: cached.case,
    repeat,
    cached: scoresOf(cached),
    ...(fresh === undefined ? {} : { fresh: scoresOf(fresh) }),
    ...(isOther ? { other_model: true } : {}),
  };
}

const scoresOf = ({ outcome }: Sample): Record<string, number> => (outcome.kind === 'answered' ? outcome.scores : {});
