import { digestOfText } from '../domain/artifacts/digest.js';
import { own } from '../domain/artifacts/own.js';
import { shellWord } from '../domain/changes/shell-words.js';
import { describeDrift, referenceId } from '../domain/drift/describe-drift.js';
import type { DriftReference } from '../domain/drift/drift-records.js';
import type { DriftReport } from '../domain/drift/drift-report.js';
import { looksWorse } from '../domain/drift/judge-drift.js';
import { measurementOf } from '../domain/drift/measurement-of.js';
import { type AskedAnchors, readAnchors, whyNoReference } from '../domain/drift/read-anchors.js';
import { refuseRecordings } from '../domain/drift/refuse-recordings.js';
import { anchorsAsked, casesOf, clustersOf, drawAnchors } from '../domain/drift/select-anchors.js';
import { toldFailures } from '../domain/drift/told-failures.js';
import { whyOtherSuite } from '../domain/drift/why-other-suite.js';
import type { SuitePlan } from '../domain/evaluation/plan/plan-suite.js';
import { refuseTooLarge } from '../domain/ledger/refuse-too-large.js';
import { momentOf } from '../domain/moment.js';
import { shortId } from '../domain/release/short-id.js';
import { formatAmount } from '../domain/report/words/format-quantity.js';
import { labelOf } from '../domain/suite/answerer.js';
import { findSuite } from '../domain/suite/find-suite.js';
import { suitesOf } from '../domain/suite/suites-of.js';
import { UserError } from '../domain/user-error.js';
import type { Clock } from '../ports/clock.js';
import type { Ledger } from '../ports/ledger.js';
import { mustResolve } from './steps/deploy/settle-commits.js';
import { type KnownDrift, readDrift } from './steps/read/read-drift.js';
import { readOneSide } from './steps/read/read-sides.js';
import { type AskAnewPorts, type AskAnewRequest, type Asking, askAnew } from './steps/run/ask-anew.js';
import { openRound, type Round } from './steps/run/round-folder.js';

export type DriftPorts = AskAnewPorts & {
  readonly ledger: Pick<Ledger, 'read' | 'append'>;
  readonly clock: Pick<Clock, 'now'>;
};

/**
 * `measure` asks the anchors of the reference; `record` takes a new reference, and `renew` does so only where there is
 * none of the suite as it is now, and measures otherwise; `show` asks nobody.
 */
export type DriftAct = 'measure' | 'record' | 'renew' | 'show';

export type DriftRequest = {
  readonly act: DriftAct;
  /** The revision whose suite is asked. */
  readonly revision: string;
  readonly suite: string;
  /** How often a measurement asks each anchor. */
  readonly repeats: number;
  /** How often a reference asks each anchor. */
  readonly referenceRepeats: number;
  /** How many cases a reference is taken of at most. */
  readonly mostAnchors: number;
  /** Where samples are kept; what was stopped goes on there on the same day. */
  readonly folder: string;
  readonly by: string;
  readonly concurrency: number;
  readonly signal?: AbortSignal | undefined;
};

/** Tells whether a model answers the anchors of a suite as it did when their reference was taken. */
export async function drift(ports: DriftPorts, request: DriftRequest): Promise<DriftReport> {
  const { act, suite } = request;
  const known = await readDrift(ports, suite);
  if (act === 'show' && known !== undefined) return described(known);
  const commit = await mustResolve(ports.git, request.revision);
  if (known === undefined) findSuite(suitesOf(await readOneSide(ports.git, commit)), suite);
  if (act === 'record' || (act === 'renew' && known === undefined)) return recordReference(ports, request, commit);
  return measure(ports, { ...request, commit }, mustKnow(known, suite));
}

type Found = KnownDrift & { readonly hindrance?: string | undefined; readonly isNew?: boolean };

const described = ({ isNew = false, ...found }: Found, spent: DriftReport['spent'] = nothing): DriftReport =>
  describeDrift({ ...found, isNew, spent });

const nothing = { usd: 0, tokens: 0, calls: 0 };

function mustKnow(known: KnownDrift | undefined, suite: string): KnownDrift {
  if (known !== undefined) return known;
  throw new UserError(`nobody has taken a reference of the suite \`${suite}\``, {
    hint: `take one while the model answers well: ${recordCommand(suite)}`,
  });
}

async function recordReference(ports: DriftPorts, request: DriftRequest, commit: string): Promise<DriftReport> {
  const { suite, referenceRepeats: repeats, mostAnchors, by } = request;
  const alter = anchorsAsked(repeats, (cases) => drawAnchors(cases, mostAnchors));
  const round = await openRound(
    ports.files,
    request.folder,
    `reference-${shortId(digestOfText(suite))}`,
    ports.clock.now(),
  );
  return askAnew(ports, askingOf(request, { commit, alter, round }), async (asking) => {
    const room = whyNoRoom(asking);
    if (room !== undefined)
      throw new UserError(`no reference of the suite \`${suite}\` can be taken: ${room}`, {
        hint: 'raise `budget.per_run`, or take fewer cases: --cases',
      });
    const asked = await askIn(ports, asking, request);
    const why = whyNoReference(asked, repeats);
    if (why !== undefined) {
      // Answers that are no reference would be none either where they are gone on with.
      await round.end();
      throw new UserError(`no reference of the suite \`${suite}\` was recorded: ${why}`, {
        hint: `what was answered, or said of each failure, is in ${round.folder}`,
      });
    }
    const { metrics, traits } = asked;
    const { arms, cases } = planIn(asking);
    const [model, clusters] = [labelOf(arms.head), clustersOf(cases)];
    const scores = scoresOfAll(asking, asked);
    const record = { version: 1 as const, kind: 'reference' as const, at: momentOf(ports.clock.now()), by };
    const identity = identityIn(asking);
    const reference: DriftReference = {
      ...record,
      suite,
      commit,
      repeats,
      identity,
      model,
      metrics: [...metrics],
      scores,
      traits,
      ...(clusters === undefined ? {} : { clusters }),
    };
    refuseTooLarge(reference, `take a reference of fewer cases: --cases ${Math.ceil(Object.keys(scores).length / 2)}`);
    await ports.ledger.append(reference);
    await round.end();
    return described({ reference, measurements: [], isNew: true }, asked.spent);
  });
}

/** What was asked, or why it was not: the suite is another one, or something else hinders it. */
type Outcome = { readonly asked?: AskedAnchors; readonly changed?: string; readonly hindrance?: string };

type CommitRequest = DriftRequest & { readonly commit: string };

async function measure(ports: DriftPorts, request: CommitRequest, known: KnownDrift): Promise<DriftReport> {
  const { reference, measurements } = known;
  const { commit, repeats } = request;
  const ids = new Set(Object.keys(reference.scores));
  const alter = anchorsAsked(repeats, (cases) => casesOf(cases, ids));
  const name = `${referenceId(reference).slice(-12)}-${measurements.length + 1}`;
  const round = await openRound(ports.files, request.folder, name, ports.clock.now());
  const { asked: first, ...outcome } = await askAnew(
    ports,
    askingOf(request, { commit, alter, round }),
    async (asking): Promise<Outcome> => {
      const changed = whyOtherSuite(reference.identity, identityIn(asking));
      if (changed !== undefined) return { changed };
      const hindrance = whyNoRoom(asking);
      return hindrance === undefined ? { asked: await askIn(ports, asking, request) } : { hindrance };
    },
  );
  if (first === undefined) {
    if (outcome.changed === undefined) return described({ ...known, hindrance: outcome.hindrance });
    if (request.act === 'renew') return recordReference(ports, request, commit);
    return described({ ...known, hindrance: `${outcome.changed}; take a new one: ${recordCommand(request.suite)}` });
  }
  const isSuspicious = first.hindrances.length === 0 && looksWorse(reference, { scores: [first.scores], repeats });
  const second = isSuspicious ? await confirm(ports, request, { commit, alter, name }) : undefined;
  const measurement = measurementOf({ reference, request, first, second, at: momentOf(ports.clock.now()) });
  refuseTooLarge(measurement, 'ask each anchor less often: --repeats 1');
  await ports.ledger.append(measurement);
  await round.end();
  return described({ reference, measurements: [...measurements, measurement] }, spentOn(first, second));
}

const recordCommand = (suite: string): string => `lanegate drift ${shellWord(suite)} --record`;

type RoundRequest = Pick<AskAnewRequest, 'commit' | 'alter'> & { readonly round: Round };

const askingOf = (
  { suite, concurrency, signal }: DriftRequest,
  { commit, alter, round: { folder } }: RoundRequest,
): AskAnewRequest => ({ folder, commit, suites: [suite], alter, concurrency, signal });

/** What was stopped is worth nothing yet, and goes on when it is asked for again. */
async function askIn({ log }: DriftPorts, asking: Asking, { signal }: DriftRequest): Promise<AskedAnchors> {
  const evaluation = await asking.ask();
  signal?.throwIfAborted();
  const anchors = readAnchors(evaluation);
  if (toldFailures(anchors.traits) !== '') for (const note of evaluation.notes) log.warn(note);
  return anchors;
}

type Again = Pick<AskAnewRequest, 'commit' | 'alter'> & { readonly name: string };

/** Asks once more at once, by answers of its own. */
async function confirm(ports: DriftPorts, request: DriftRequest, { name, ...again }: Again): Promise<AskedAnchors> {
  ports.log.info('the anchors score so low that they are asked once more to confirm it');
  const round = await openRound(ports.files, request.folder, `${name}-again`, ports.clock.now());
  return askAnew(ports, askingOf(request, { ...again, round }), (asking) => askIn(ports, asking, request));
}

function spentOn({ spent: one }: AskedAnchors, second: AskedAnchors | undefined): DriftReport['spent'] {
  const other = second?.spent ?? nothing;
  return { usd: one.usd + other.usd, tokens: one.tokens + other.tokens, calls: one.calls + other.calls };
}

/** The plan of the only suite. Throws a `UserError` where it cannot be asked. */
function planIn({ run }: Asking): SuitePlan {
  const [plan] = run.plans;
  if (plan !== undefined) {
    refuseRecordings(plan);
    return plan;
  }
  const [planned] = run.planned;
  throw new UserError(planned?.kind === 'problem' ? planned.problem.problem : 'the suite cannot be asked');
}

/** What the scores of the suite depend on. */
function identityIn(asking: Asking): DriftReference['identity'] {
  const identity = asking.run.identities.get(planIn(asking));
  if (identity === undefined) throw new Error('a planned suite has no identity');
  return identity;
}

/** A part of the anchors would be compared with all of them. */
function whyNoRoom(asking: Asking): string | undefined {
  const plan = planIn(asking);
  const [fit, all] = [asking.run.fitted.whole.countOf(plan), plan.cases.length];
  return fit === all ? undefined : `the budget of a run has room for ${fit} of ${formatAmount(all, 'case')}`;
}

/** The scores of every anchor, none where it has no answer, so that the same anchors are asked again. */
const scoresOfAll = (asking: Asking, { scores }: AskedAnchors): DriftReference['scores'] =>
  Object.fromEntries([...planIn(asking).cases].map(({ id }) => [id, own(scores, id) ?? {}]));
