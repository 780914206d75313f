import type { RunResult, SuiteResult } from '../../../domain/evaluation/tally/describe-run.js';
import { gradeCanaries } from '../grade/grade-canaries.js';
import { addRepeats } from './add-repeats.js';
import { attribute } from './attribute.js';
import { beginRun } from './begin-run.js';
import { closeRun } from './close-run.js';
import { controlBaseline } from './control-baseline.js';
import { RunBook } from './run-book.js';
import type { RunPorts, RunRequest } from './run-request.js';
import { samplerOf } from './sampler.js';
import { takeCases } from './take-cases.js';

/**
 * Takes the samples of a plan that an earlier part of the same run has not taken yet, each to disk as it arrives, and
 * looks at them on the way: a suite that is decided ends, one that is not may add repeats.
 */
export async function runSuites(ports: RunPorts, request: RunRequest): Promise<RunResult> {
  const { run, folder } = request;
  const book = new RunBook(run);
  const begun = await beginRun(ports, request, { keeps: (sample) => book.keep(sample), samples: book.total });
  const { model, caps } = begun;
  try {
    if (book.resumed > 0) ports.log.info(`resuming: ${book.resumed} of ${book.total} samples are on disk already`);
    const canaries = await gradeCanaries(model, { ...request, files: ports.files });
    const course = book.course(canaries.anchorsOf);
    const take = samplerOf(ports, request, { begun, book, course });
    let { stopped } = canaries;
    stopped ??= await takeCases(course, take);
    stopped ??= await addRepeats(course, take, { caps, spent: () => model.spent() });
    const controlsOf = await controlBaseline(ports, request, { begun, book, isOver: stopped !== undefined });
    const result: SuiteResult = {
      ...canaries,
      controlsOf,
      tallyOf: (plan) => book.tallyOf(plan),
      endOf: (plan) => course.endOf(plan),
      fresh: book.fresh,
      stopped,
    };
    const attribution = await attribute(ports, request, { begun, book, result });
    return { ...result, attribution, spent: model.spent() };
  } finally {
    ports.progress.finish();
    await closeRun(ports, { ...begun, folder });
  }
}
