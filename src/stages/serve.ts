import { mostOfARun } from '../domain/evaluation/plan/shared-caps.js';
import { budgetOfUntrustedRun, untrustedCapNotes } from '../domain/inference/budget/untrusted-budget.js';
import { type Provider, resolveProvider } from '../domain/inference/provider/provider.js';
import { formatAmount } from '../domain/report/words/format-quantity.js';
import { capStandings, mostNamed } from '../domain/serving/cap-standings.js';
import { prometheusText } from '../domain/serving/prometheus.js';
import { recordedSide, replayedSide } from '../domain/serving/recorded-side.js';
import { type ServingReport, servingReportFile } from '../domain/serving/serving-report.js';
import { Tally } from '../domain/serving/tally.js';
import { refuseUnknownProviders } from '../domain/suite/refuse-unknown-providers.js';
import { providersOf, type Side } from '../domain/suite/side.js';
import { describeError, messageOf, UserError } from '../domain/user-error.js';
import type { ClientDesk, Desk } from '../ports/client-desk.js';
import type { Clock } from '../ports/clock.js';
import type { FolderClaims } from '../ports/folder-claims.js';
import type { HttpResponse, HttpServers } from '../ports/http-server.js';
import type { LiveDisplay } from '../ports/live-display.js';
import type { Recorder } from '../ports/recorder.js';
import { writeArtifact } from './steps/read/artifacts.js';
import { closeAll } from './steps/run/close-all.js';
import { noteOfRecording } from './steps/run/note-of-recording.js';
import { type OwnModel, type OwnModelPorts, openOwnModel, readOwnSide } from './steps/run/open-own-model.js';

export type ServePorts = OwnModelPorts & {
  readonly clock: Clock;
  readonly claims: FolderClaims;
  readonly servers: HttpServers;
  readonly desk: ClientDesk;
  readonly recorder: Pick<Recorder, 'prepare'>;
  readonly closeAnswers: () => Promise<void>;
  /** Shows what is served while it is; nobody looks when absent. */
  readonly display?: LiveDisplay | undefined;
};

export type ServeRequest = {
  /** The file that stands in for lanegate.yml. */
  readonly configuration: string | undefined;
  /** Where breakers, sessions, traces and spending are kept from one gateway to the next. */
  readonly folder: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** What each client has to bring. */
  readonly key: string;
  /** Where every answer is written down. */
  readonly record: string | undefined;
  /** What every answer is taken from. */
  readonly replay: string | undefined;
  /** Whether those who ask do not pay, so that less may be spent. */
  readonly isUntrusted: boolean;
  /** Aborts when the server is to stop. */
  readonly signal: AbortSignal;
  readonly onReady: (address: ServerAddress) => void;
  /** Is told what was served, before anything of it is kept, which may fail. */
  readonly onServed?: (report: ServingReport) => void;
};

/** Where clients find the server, without a slash at the end. */
export type ServerAddress = { readonly url: string; readonly openaiBaseUrl: string; readonly anthropicBaseUrl: string };

/** How long calls under way may go on once the server is to stop. */
const graceMs = 10_000;
/** How long what sessions and users took may be known to this process alone. */
const checkpointMs = 10_000;
const loopback = '127.0.0.1';

/**
 * Answers clients in their own dialects through everything that guards models, until it is told to stop. The folder is
 * this server's alone: two that count in one would each spend what the caps leave to both.
 */
export const serve = (ports: ServePorts, request: ServeRequest): Promise<ServingReport> =>
  ports.claims.whileHeld(request.folder, () => serveFrom(ports, request));

async function serveFrom(ports: ServePorts, request: ServeRequest): Promise<ServingReport> {
  const { log, servers } = ports;
  const side = await servedSide(ports, request);
  for (const note of untrustedCapNotes(side.settings.budget, request.isUntrusted)) log.info(note);
  if (request.record !== undefined) await ports.recorder.prepare(request.record);
  const earlier = await noteOfRecording(ports.files, request.record);
  if (earlier !== undefined) log.warn(earlier);
  let desk: Desk | undefined;
  const server = await servers.listen({
    host: loopback,
    port: request.port,
    largestBodyBytes: side.settings.gateway.server.max_body_megabytes * 1e6,
    mayRead: (head) => desk?.letsIn(head) ?? false,
    handle: (asked, response) => desk?.handle(asked, response) ?? notYet(response),
    tell: (sentence) => log.warn(sentence),
  });
  try {
    const guarded = await openGuardedModel(ports, request, side);
    const account = openAccount(ports, guarded, side);
    try {
      desk = ports.desk.open({
        model: guarded.model,
        side,
        key: request.key,
        port: () => server.port,
        takesNext: request.replay !== undefined,
        book: account.tally,
        metrics: account.metrics,
      });
      const address = addressOf(server.port);
      request.onReady(address);
      ports.display?.start(`lanegate gateway at ${address.url}`, account.report);
      await untilStopped(ports, guarded, request.signal);
      desk.close();
      tellWaiting(ports, account.report());
      await server.close(graceMs);
    } finally {
      ports.display?.finish();
      request.onServed?.(account.report());
      await keepAll(ports, [
        guarded.close,
        ports.closeAnswers,
        () => writeArtifact(ports.files, `${request.folder}/${servingReportFile}`, account.report()),
      ]);
    }
    return account.report();
  } finally {
    await server.close(0);
  }
}

/**
 * Leaves all on disk that can be, whatever of it cannot, and says what could not: whoever stops a program does not
 * look for its errors.
 */
async function keepAll({ log }: ServePorts, steps: readonly (() => Promise<void>)[]): Promise<void> {
  const told = steps.map((step) => async () => {
    await step().catch((error) => {
      log.warn(`what was served could not be kept whole: ${describeError(error)}`);
      throw error;
    });
  });
  await closeAll(told, async () => undefined);
}

function openGuardedModel(ports: ServePorts, { folder }: ServeRequest, side: Side) {
  const { budget, gateway } = side.settings;
  return openOwnModel(ports, {
    side,
    folder,
    run: 'gateway',
    concurrency: gateway.server.concurrency,
    survivesKill: true,
    providers: Object.values(resolvedProviders(side)),
    mayLackKeys: true,
    worstCase: mostOfARun(budget, budget.per_day) ?? { usd: budget.per_run.usd, tokens: 0, calls: 0 },
  });
}

/** Every provider by its name, the ones that a recorder asks found. */
function resolvedProviders(side: Side): Record<string, Provider> {
  const known = providersOf(side);
  return Object.fromEntries(Object.entries(known).map(([name, provider]) => [name, resolveProvider(provider, known)]));
}

/** What is served, as it is told while the server runs and at its end. */
function openAccount({ clock }: ServePorts, guarded: OwnModel, side: Side) {
  const { model, caps, spentBefore } = guarded;
  const startedAtMs = clock.now();
  const beganAtMs = startedAtMs - (spentBefore.milliseconds ?? 0);
  const tally = new Tally(startedAtMs, resolvedProviders(side));
  const report = (): ServingReport => {
    const nowMs = clock.now();
    const budget = { caps, spent: model.spent(), state: model.nearestToCaps(mostNamed), nowMs, beganAtMs };
    return tally.report({ nowMs, caps: capStandings(budget), breakers: model.breakers() });
  };
  return { tally, report, metrics: () => prometheusText(report(), tally.measured()) };
}

/**
 * What lanegate.yml says, with the answers recorded or replayed and the caps of those who do not pay. Throws a
 * `UserError` where they are to be both, and for a model of a provider that is not there.
 */
async function servedSide({ files }: ServePorts, request: ServeRequest): Promise<Side> {
  const { record, replay, isUntrusted, configuration } = request;
  if (record !== undefined && replay !== undefined) throw new UserError('a gateway records or replays, and not both');
  const side = await readOwnSide(files, configuration);
  refuseUnknownProviders(side);
  const recorded = record === undefined ? side : recordedSide(side, record);
  const served = replay === undefined ? recorded : replayedSide(side, replay);
  if (!isUntrusted) return served;
  const { settings } = served;
  return { ...served, settings: { ...settings, budget: budgetOfUntrustedRun(settings.budget) } };
}

function addressOf(port: number): ServerAddress {
  const url = `http://${loopback}:${port}`;
  return { url, openaiBaseUrl: `${url}/v1`, anthropicBaseUrl: url };
}

async function notYet(response: HttpResponse): Promise<void> {
  response.send(503, ['retry-after', '1', 'x-should-retry', 'true'], '');
}

/** Whoever stops a program that goes on for a while learns why. */
function tellWaiting({ log }: ServePorts, { in_flight: inFlight }: ServingReport): void {
  if (inFlight === 0) return;
  const calls = formatAmount(inFlight, 'call');
  log.info(`stopping: ${calls} under way may take ${graceMs / 1000} s to end; Ctrl-C again ends the gateway at once`);
}

/** Waits for the end, and now and then leaves on disk what sessions and users took, for when the process is killed. */
async function untilStopped({ clock, log }: ServePorts, { model, checkpoint }: OwnModel, signal: AbortSignal) {
  let { calls: kept } = model.spent();
  while (!signal.aborted) {
    await clock.sleep(checkpointMs, signal).catch(() => undefined);
    const { calls } = model.spent();
    if (signal.aborted || calls === kept) continue;
    kept = calls;
    await checkpoint().catch((error) => log.warn(`what sessions took could not be kept: ${messageOf(error)}`));
  }
}
