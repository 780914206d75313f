import { MixedRun } from '../../../domain/attribution/mixed-run.js';
import { mixedSampleOf } from '../../../domain/attribution/mixed-sample.js';
import { isMixed } from '../../../domain/changes/lane.js';
import type { AttributionRun } from '../../../domain/evaluation/attribution-run.js';
import type { SuiteRun } from '../../../domain/evaluation/evaluation.js';
import { whyNotMore, whyTooBig } from '../../../domain/evaluation/plan/fit-budget.js';
import type { Task } from '../../../domain/evaluation/plan/make-tasks.js';
import type { SuitePlan } from '../../../domain/evaluation/plan/plan-suite.js';
import type { PreparedRun } from '../../../domain/evaluation/plan/prepare-run.js';
import { type Attribution, describeSuite, type SuiteResult } from '../../../domain/evaluation/tally/describe-run.js';
import { judgementOf } from '../../../domain/gate/judge-suite.js';
import { lookTaken } from '../../../domain/gate/look-taken.js';
import { nothingSpent, type Spend, spendOf } from '../../../domain/inference/budget/amount.js';
import type { BudgetCaps } from '../../../domain/inference/budget/caps.js';
import type { WorstCase } from '../../../domain/inference/budget/worst-case.js';
import { decides } from '../../../domain/suite/gate-settings.js';
import { UserError } from '../../../domain/user-error.js';
import { judgerOf } from '../grade/judging-of.js';
import type { BegunRun } from './begin-run.js';
import { openMixedJournal } from './mixed-journal.js';
import type { RunBook } from './run-book.js';
import { progressOf } from './run-progress.js';
import type { AttributionRequest, RunPorts, RunRequest } from './run-request.js';
import { sharedFlush } from './shared-flush.js';
import { takeSamples } from './take-samples.js';

/** What base and head have come to. */
type Measured = { readonly begun: BegunRun; readonly book: RunBook; readonly result: SuiteResult };

/**
 * Tells which lane carries the difference of each suite that fails, or of all on demand: asks mixtures of base and head
 * every case that both were asked, where what is left of the caps holds all of them, else none. A run that goes on
 * takes what is open. Whatever keeps it from that is a note, for the verdict stands without it.
 */
export async function attribute(ports: RunPorts, request: RunRequest, measured: Measured): Promise<Attribution> {
  const runs = new Map<SuitePlan, AttributionRun>();
  const notes: string[] = [];
  const { attribution, run } = request;
  if (attribution === undefined || request.signal?.aborted) return { runOf: () => undefined, notes };
  const { stopped } = measured.result;
  for (const plan of run.plans.filter(({ binding }) => binding)) {
    const suite = describeSuite(plan, run, measured.result);
    if (!isAsked(attribution, run, suite)) continue;
    if (stopped !== undefined) {
      notes.push(untoldNote(plan, `the run ended early: ${stopped}`));
      continue;
    }
    const mixing = await attribution.mix(plan);
    const onDemand = attribution.onDemand;
    if (mixing.kind === 'untold') notes.push(untoldNote(plan, mixing.reason));
    else if (mixing.kind === 'single') {
      runs.set(plan, { on_demand: onDemand, factors: [[...mixing.factor]], arms: [], cases: [] });
    } else {
      const { repeats } = lookTaken(suite, run.settings.gate.alpha).run;
      const ids = new Set(Array.from(suite.cases, ({ id }) => id));
      const mixed = new MixedRun({
        plan: { ...plan, definition: { ...plan.definition, repeats } },
        mixing,
        ids,
        seed: run.runPlan.seed,
      });
      const outcome = await measure(ports, request, { ...measured, plan, mixed });
      if (outcome.kind === 'too-much') notes.push(untoldNote(plan, outcome.reason));
      else {
        const { replies } = measured.book.tallyOf(plan);
        runs.set(plan, mixed.result({ onDemand, stopped: outcome.stopped, replies }));
      }
      notes.push(...mixed.notes());
    }
  }
  return { runOf: (plan) => runs.get(plan), notes };
}

const untoldNote = ({ name }: SuitePlan, reason: string): string =>
  `${name}: which lane carries the difference is not told: ${reason}`;

/** Only what a metric lost can be attributed; a margin that cannot be passed is told by the gate. */
function isAsked({ onDemand }: AttributionRequest, { settings, changeSet }: PreparedRun, suite: SuiteRun): boolean {
  if (onDemand) return true;
  if (suite.comparison !== 'arms' || !isMixed(changeSet.lanes)) return false;
  try {
    const { verdict, metrics } = judgementOf(suite, settings.gate);
    return verdict === 'fail' && metrics.some((metric) => decides(metric.role) && metric.verdict === 'fail');
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

type Measuring = Measured & { readonly plan: SuitePlan; readonly mixed: MixedRun };

/** The mixtures were asked, as far as nothing stopped it, or would have taken more than there is. */
type Outcome =
  | { readonly kind: 'asked'; readonly stopped: string | undefined }
  | { readonly kind: 'too-much'; readonly reason: string };

async function measure(ports: RunPorts, request: RunRequest, measuring: Measuring): Promise<Outcome> {
  const { run, folder } = request;
  const { mixed, begun } = measuring;
  const kept = await openMixedJournal(ports.files, folder, { run: run.runPlan.run, mixed });
  try {
    const worst = mixed.worstCase();
    const reason = whyTooMuch(mixed, worst, { caps: begun.caps, spent: begun.model.spent() });
    if (reason !== undefined) return { kind: 'too-much', reason };
    const { pullRequest } = request;
    const records = worst.tokens === 0 ? undefined : ports.spendRecords;
    const record = await records?.begin({ folder, pullRequest, worstCase: spendOf(worst) });
    try {
      return { kind: 'asked', stopped: await take(ports, request, { ...measuring, ...kept }) };
    } finally {
      // The record of the whole run counts what was really taken.
      await record?.settle(nothingSpent);
    }
  } finally {
    await kept.journal.close();
  }
}

/** Why all of it, which may take so much at the most, is more than a run that has spent this has left. */
function whyTooMuch(
  mixed: MixedRun,
  worst: WorstCase,
  { caps, spent }: { readonly caps: BudgetCaps; readonly spent: Spend },
): string | undefined {
  for (const each of mixed.open()) {
    const tooBig = whyTooBig(each, caps);
    if (tooBig !== undefined) return `the case ${each.question.id} is too big for a mixture: ${tooBig}`;
  }
  const noRoom = whyNotMore(caps, spent, worst);
  if (noRoom === undefined) return undefined;
  const { usd, tokens, calls } = spendOf(worst);
  return `it may take ${calls} more calls, ${tokens} tokens and ${usd.toFixed(2)} US dollars: ${noRoom}`;
}

type Taking = Measuring & Awaited<ReturnType<typeof openMixedJournal>>;

async function take(ports: RunPorts, request: RunRequest, taking: Taking): Promise<string | undefined> {
  const { concurrency, signal, run } = request;
  const { begun, book, mixed, plan, journal, kept } = taking;
  const { model, spans, spendJournal } = begun;
  const show = progressOf(ports.progress, model, { total: () => mixed.total, done: kept, label: 'attributing' });
  const flushNow = sharedFlush({ journal, spendJournal });
  // A mixture has a plan of its own, and the graders of the suite.
  const judgingOf = judgerOf(request, { model, gradingOf: () => book.gradingOf(plan) });
  const { stopped } = await takeSamples({
    tasks: openTasks(mixed),
    concurrency,
    signal,
    spans,
    judgingOf,
    onSample: (sample, task) => {
      journal.add(JSON.stringify(mixedSampleOf(sample, run.runPlan.run, task.plan.mixture ?? [])));
      mixed.count(sample, task);
      show(sample);
      return flushNow();
    },
  });
  return stopped;
}

function* openTasks(mixed: MixedRun): Generator<Task> {
  for (const { tasks } of mixed.open()) yield* tasks;
}
