import type { Task } from '../../../domain/evaluation/plan/make-tasks.js';
import type { RunCourse } from '../../../domain/evaluation/tally/run-course.js';
import { judgerOf } from '../grade/judging-of.js';
import type { BegunRun } from './begin-run.js';
import { PairBook } from './pair-book.js';
import type { RunBook } from './run-book.js';
import { progressOf } from './run-progress.js';
import type { RunPorts, RunRequest } from './run-request.js';
import { sharedFlush } from './shared-flush.js';
import { takeSamples } from './take-samples.js';

/** What of a run its samples go to. */
type Sampling = { readonly begun: BegunRun; readonly book: RunBook; readonly course: RunCourse };

/** Takes the samples of some cases, each to disk as it arrives, and answers why it ended before all were there. */
export type Sampler = (cases: Iterable<readonly Task[] | 'wait'>) => Promise<string | undefined>;

export function samplerOf(ports: RunPorts, request: RunRequest, { begun, book, course }: Sampling): Sampler {
  const { concurrency, signal } = request;
  const { model, journal, spans } = begun;
  const show = progressOf(ports.progress, model, { total: () => course.samples, done: book.resumed });
  const [flushNow, pairs] = [sharedFlush(begun), new PairBook()];
  const judgingOf = judgerOf(request, { model, gradingOf: (plan) => book.gradingOf(plan), pairs });
  const { refreshesBaseline } = request.run;
  return async (cases) => {
    const { stopped } = await takeSamples({
      tasks: tasksOf(cases, pairs, refreshesBaseline),
      concurrency,
      signal,
      spans,
      judgingOf,
      onSample: (sample, task) => {
        journal.add(JSON.stringify(sample));
        book.count(sample, task);
        book.fresh.add(sample, task);
        pairs.leave(task);
        course.done(task);
        show(sample);
        return flushNow();
      },
    });
    return stopped;
  };
}

/** The tasks one by one; both of a pair are known before either is taken. */
function* tasksOf(
  cases: Iterable<readonly Task[] | 'wait'>,
  pairs: PairBook,
  refreshesBaseline: boolean,
): Generator<Task | 'wait'> {
  for (const each of cases) {
    if (each === 'wait') {
      yield each;
      continue;
    }
    const tasks = refreshesBaseline ? each.map(refreshed) : each;
    pairs.enter(tasks);
    yield* tasks;
  }
}

const refreshed = (task: Task): Task =>
  task.arm === 'base' ? { ...task, call: { ...task.call, refreshes: true } } : task;
