import type { FittedPlan } from '../../domain/evaluation/fit-budget.js';
import type { Task } from '../../domain/evaluation/make-tasks.js';
import type { RunResult } from '../../domain/evaluation/prepare-run.js';
import { type BegunRun, beginRun } from './begin-run.js';
import { closeRun } from './close-run.js';
import { type Controls, controlBaseline } from './control-baseline.js';
import { gradeCanaries } from './grade-canaries.js';
import { judgingBy } from './judging-of.js';
import { PairBook } from './pair-book.js';
import { RunBook } from './run-book.js';
import { progressOf } from './run-progress.js';
import type { RunPorts, RunRequest } from './run-request.js';
import { sharedFlush } from './shared-flush.js';
import { takeSamples } from './take-samples.js';

/** Takes the samples of a plan that an earlier part of the same run has not taken yet, each to disk as it arrives. */
export async function runSuites(ports: RunPorts, request: RunRequest): Promise<RunResult> {
  const book = new RunBook(request.run);
  const begun = await beginRun(ports, request, { keeps: (sample) => book.keep(sample), samples: book.total });
  if (book.resumed > 0) ports.log.info(`resuming: ${book.resumed} of ${book.total} samples are on disk already`);
  try {
    const take = samplerOf(ports, request, { begun, book });
    const canaries = await gradeCanaries(begun.model, { ...request, files: ports.files });
    const stopped = canaries.stopped ?? (await take(request.run.fitted));
    const controlsOf = stopped === undefined ? await controlOf(ports, request, { begun, book }) : undefined;
    const told = { ...canaries, ...(controlsOf === undefined ? {} : { controlsOf }) };
    return { ...told, tallyOf: (plan) => book.tallyOf(plan), stopped, spent: begun.model.spent() };
  } finally {
    ports.progress.finish();
    await closeRun(ports, { ...begun, folder: request.folder });
  }
}

/** Asks for a share of the cached answers of base once more. */
const controlOf = (ports: RunPorts, request: RunRequest, { begun, book }: Sampling): Promise<Controls> =>
  controlBaseline({
    ...{ ...request, files: ports.files, spans: begun.spans },
    judgingOf: judgerOf(request, { begun, book, pairs: new PairBook() }),
    drawnOf: (plan) => book.drawnOf(plan),
  });

const judgerOf = ({ signal, programs }: RunRequest, { begun, book, pairs }: Sampling & { readonly pairs: PairBook }) =>
  judgingBy({
    ...{ model: begun.model, pairs, signal },
    gradingOf: (plan) => book.gradingOf(plan),
    programsOf: ({ yardstick }) => programs?.supplies[yardstick],
  });

type Sampling = { readonly begun: BegunRun; readonly book: RunBook };

/** Takes the samples of cases that are still open, and answers why it ended before all were there. */
type Sampler = (cases: FittedPlan) => Promise<string | undefined>;

function samplerOf(ports: RunPorts, request: RunRequest, { begun, book }: Sampling): Sampler {
  const { concurrency, signal } = request;
  const { model, journal, spans } = begun;
  const show = progressOf(ports.progress, model, { total: book.total, done: book.resumed });
  const [flushNow, pairs] = [sharedFlush(begun), new PairBook()];
  const judgingOf = judgerOf(request, { begun, book, pairs });
  return async (cases) => {
    const { stopped } = await takeSamples({
      ...{
        tasks: openTasks(cases, { book, pairs, refreshes: request.run.refreshesBaseline }),
        concurrency,
        signal,
        spans,
        judgingOf,
      },
      onSample: (sample, task) => {
        journal.add(JSON.stringify(sample));
        book.count(sample, task);
        pairs.leave(task);
        show(sample);
        return flushNow();
      },
    });
    return stopped;
  };
}

type Opening = { readonly book: RunBook; readonly pairs: PairBook; readonly refreshes: boolean };

const refreshed = (task: Task): Task =>
  task.arm === 'base' ? { ...task, call: { ...task.call, refreshes: true } } : task;

/** The tasks that are still open, each made when its turn comes. */
function* openTasks({ cases }: FittedPlan, { book, pairs, refreshes }: Opening): Generator<Task> {
  for (const { tasks } of cases) {
    const open = tasks.filter((task) => book.isOpen(task)).map((task) => (refreshes ? refreshed(task) : task));
    pairs.enter(open);
    yield* open;
  }
}
