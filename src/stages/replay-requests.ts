import { refuseUnknownPrices } from '../domain/evaluation/plan/target-price.js';
import { Observation, observationsFile } from '../domain/observation/observation.js';
import { countsOf } from '../domain/observation/observation-counts.js';
import {
  modelsOfReplay,
  planReplay,
  type ReplayedArms,
  type ReplayPlan,
  replayGraders,
  worstCaseOfReplay,
} from '../domain/observation/replay-plan.js';
import { ReplayReport, replayFile } from '../domain/observation/replay-report.js';
import type { ReplayedName } from '../domain/observation/replayed-name.js';
import type { ObservationNaming } from '../domain/observation/span-call.js';
import { findAnswerer } from '../domain/suite/answerer.js';
import type { Side } from '../domain/suite/side.js';
import { UserError } from '../domain/user-error.js';
import type { Clock } from '../ports/clock.js';
import type { Files } from '../ports/files.js';
import type { Git } from '../ports/git.js';
import type { Model } from '../ports/model.js';
import { mustResolve } from './steps/deploy/settle-commits.js';
import { readUsableArtifact, writeArtifact } from './steps/read/artifacts.js';
import { readJournal } from './steps/read/read-journal.js';
import { readLoggedRequests } from './steps/read/read-logged-requests.js';
import { readOneSide } from './steps/read/read-sides.js';
import { type OwnModelPorts, openOwnModel, readOwnSide } from './steps/run/open-own-model.js';
import { type ReplayedPairs, replayPairs } from './steps/run/replay-pairs.js';

export type ReplayPorts = OwnModelPorts & { readonly git: Git; readonly clock: Clock };

export type ReplayRequest = {
  readonly logs: readonly string[];
  readonly baseline: ReplayedName;
  readonly candidate: ReplayedName;
  /** Whose graders grade the answers; nobody grades them when absent. */
  readonly suite: string | undefined;
  /** How many requests are replayed at most; all of them when absent. */
  readonly most: number | undefined;
  readonly naming: ObservationNaming;
  /** Where breakers and traces are kept. */
  readonly folder: string;
  /** Where the observations are written; a replay that was stopped goes on there. */
  readonly out: string;
  readonly concurrency: number;
  readonly signal: AbortSignal | undefined;
};

/**
 * Puts the requests of a log to two models, through everything that guards a run, and writes both answers to each as a
 * pair of shadow observations. Providers and budgets are those of the lanegate.yml that lies here.
 */
export async function replayRequests(ports: ReplayPorts, request: ReplayRequest): Promise<ReplayReport> {
  const side = await readOwnSide(ports.files);
  const arms = await armsOf(ports.git, side, request);
  const grading = replayGraders(side, request.suite);
  const { requests, unreadable } = await readLoggedRequests(ports.files, request.logs, request.naming);
  const plan = planReplay(requests, { arms, grading, most: request.most });
  if (side.settings.budget.unknown_price === 'error') refuseUnknownPrices(modelsOfReplay(plan));
  const known = await earlierPart(ports.files, request.out, plan);
  const asked = await askAll(ports, request, { side, plan, known });
  const observations = await observationsIn(ports.files, request.out);
  const { by_arm, scored, errors, error_kinds, refusals } = countsOf(observations);
  const report = ReplayReport.parse({
    version: 1,
    identity: plan.identity,
    requests: requests.length,
    unreadable,
    drawn: plan.drawn.length,
    replayed: observations.length / 2,
    by_arm,
    scored,
    errors,
    error_kinds,
    refusals,
    ...asked,
  });
  await writeArtifact(ports.files, `${request.out}/${replayFile}`, report);
  return report;
}

async function armsOf(git: Git, policy: Side, { baseline, candidate }: ReplayRequest): Promise<ReplayedArms> {
  const answererOf = async ({ name, revision }: ReplayedName) =>
    findAnswerer(name, {
      arm: revision === undefined ? policy : await readOneSide(git, await mustResolve(git, revision)),
      policy,
    });
  const arms = { baseline: await answererOf(baseline), candidate: await answererOf(candidate) };
  if (arms.baseline.modelDigest !== arms.candidate.modelDigest) return arms;
  throw new UserError('baseline and candidate are the same model, so there is nothing to compare', {
    hint: 'name another binding, or the one of an earlier commit: --baseline NAME@REVISION',
  });
}

/** The requests that an earlier part of the same replay has asked; what is there of another one is thrown away. */
async function earlierPart(files: Files, out: string, { identity }: ReplayPlan): Promise<ReadonlySet<string>> {
  const earlier = await readUsableArtifact(
    files,
    `${out}/${replayFile}`,
    ReplayReport.pick({ identity: true }).loose(),
  );
  const path = `${out}/${observationsFile}`;
  if (earlier?.identity !== identity) {
    await files.write(path, '');
    await writeArtifact(files, `${out}/${replayFile}`, { identity });
    return new Set();
  }
  const observations = await observationsIn(files, out);
  await files.write(
    path,
    observations.map((observation) => `${JSON.stringify(observation)}\n`),
  );
  return new Set(observations.map(({ id }) => id));
}

/** The whole pairs that were written; half of one is what a crash leaves. */
async function observationsIn(files: Files, out: string): Promise<Observation[]> {
  const arms = new Map<string, Observation[]>();
  for await (const observation of readJournal(files, `${out}/${observationsFile}`, Observation)) {
    arms.set(observation.id, [...(arms.get(observation.id) ?? []), observation]);
  }
  return [...arms.values()].filter((pair) => pair.length === 2).flat();
}

type Replaying = { readonly side: Side; readonly plan: ReplayPlan; readonly known: ReadonlySet<string> };

async function askAll(ports: ReplayPorts, request: ReplayRequest, { side, plan, known }: Replaying) {
  const { folder, concurrency } = request;
  const worstCase = worstCaseOfReplay(plan, side.settings.budget.per_run.usd);
  const { model, close } = await openOwnModel(ports, {
    side,
    folder,
    run: 'replay',
    concurrency,
    worstCase,
    providers: modelsOfReplay(plan).map(({ provider }) => provider),
  });
  try {
    const { graderErrors, stopped } = await keepPairs(ports, request, { model, plan, known });
    const errors = { grader_errors: Object.fromEntries(graderErrors), cost_usd: model.spent().usd };
    return stopped === undefined ? errors : { ...errors, stopped };
  } finally {
    await close();
  }
}

type Keeping = Omit<Replaying, 'side'> & { readonly model: Model };

/** Asks what is not known yet, and writes each pair down as it is there; no more is asked once the disk takes none. */
async function keepPairs(ports: ReplayPorts, request: ReplayRequest, keeping: Keeping): Promise<ReplayedPairs> {
  const { out, concurrency, signal } = request;
  const journal = await ports.files.append(`${out}/${observationsFile}`);
  const keep = async (pair: readonly Observation[]): Promise<void> => {
    for (const observation of pair) journal.add(JSON.stringify(observation));
    if (journal.hasFailed) await journal.flush();
  };
  try {
    return await replayPairs({ ...keeping, clock: ports.clock, concurrency, keep, signal });
  } finally {
    await journal.close();
  }
}
