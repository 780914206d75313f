import { capsOf, sharedCapNotes } from '../../../domain/evaluation/plan/shared-caps.js';
import { nothingSpent, type Spend } from '../../../domain/inference/budget/amount.js';
import type { BudgetSettings } from '../../../domain/inference/budget/budget-settings.js';
import type { EarlierSpend } from '../../../domain/inference/budget/spend-entry.js';
import { withMinutes } from '../../../domain/inference/gateway-state.js';
import type { Provider } from '../../../domain/inference/provider/provider.js';
import { parseRecordings, type RecordingBook } from '../../../domain/inference/recording/recording.js';
import { tracesFile } from '../../../domain/inference/trace/span.js';
import { defaultConfiguration } from '../../../domain/suite/configuration.js';
import type { Side } from '../../../domain/suite/side.js';
import { UserError } from '../../../domain/user-error.js';
import type { Files } from '../../../ports/files.js';
import type { Gateway } from '../../../ports/gateway.js';
import type { Log } from '../../../ports/log.js';
import type { SpendRecords } from '../../../ports/spend-records.js';
import type { Traces } from '../../../ports/traces.js';
import { readOwnConfiguration } from '../read/own-configuration.js';
import { closeAll, closeSpans } from './close-all.js';
import { spentSince } from './close-run.js';
import { readGatewayState, writeGatewayState } from './gateway-state.js';
import { type Opened, openTogether } from './open-together.js';
import { openSpendBook } from './spend-book.js';

export type OwnModelPorts = {
  readonly files: Files;
  readonly gateway: Gateway;
  readonly traces: Traces;
  readonly log: Log;
  readonly spendRecords: SpendRecords;
};

/**
 * The lanegate.yml that lies here, or the file that stands in for it; unlike those of a commit, the files here are the
 * user's own.
 */
export async function readOwnSide(files: Files, path?: string): Promise<Side> {
  const configuration = await readOwnConfiguration(files, path);
  const settings = configuration?.value ?? defaultConfiguration;
  return { tree: '', blobs: new Map(), configuration, settings, prompts: new Map(), unreadablePrompts: new Map() };
}

/** Guarded models that are open, with what holds of them. */
export type OwnModel = Awaited<ReturnType<typeof openOwnModel>>;

export type OwnModelRequest = {
  readonly side: Side;
  /** Every provider that may be asked. */
  readonly providers: readonly Provider[];
  /** Whether a key that is missing is told by the calls that need it, and not at once. */
  readonly mayLackKeys?: boolean | undefined;
  /** Where breakers, sessions and traces are kept from one command to the next. */
  readonly folder: string;
  /** What the traces call the command. */
  readonly run: string;
  readonly concurrency: number;
  readonly worstCase: Spend;
  /** Whether what was taken outlives a kill: the part of the run that comes next then goes on with it. */
  readonly survivesKill?: boolean | undefined;
};

/** Opens the guarded models of the lanegate.yml that lies here; whoever asked them closes them. */
export const openOwnModel = (ports: OwnModelPorts, request: OwnModelRequest) =>
  openTogether((opened) => openGuarded(ports, request, opened));

async function openGuarded(ports: OwnModelPorts, request: OwnModelRequest, opened: Opened) {
  const { side, providers, folder, run, concurrency, worstCase } = request;
  const { settings } = side;
  const { gateway, traces, files, log, spendRecords } = ports;
  const day = await spentToday(ports, settings.budget);
  const path = `${folder}/${tracesFile}`;
  const spans = opened(await traces.open({ path, run, resumes: true, settings: settings.gateway.traces }));
  const known = await readGatewayState(ports, folder);
  const book = request.survivesKill ? await openSpendBook(ports, folder, opened) : undefined;
  const spentBefore: EarlierSpend = book?.spent ?? nothingSpent;
  const record =
    worstCase.tokens === 0 && worstCase.usd === 0
      ? undefined
      : await spendRecords.begin({ folder, pullRequest: undefined, worstCase });
  if (record !== undefined) opened({ close: () => record.settle(nothingSpent) });
  // Whoever began since the day was read counts as well.
  const caps = capsOf(settings.budget, { day: day && ((await record?.takenBefore({ kind: 'day' })) ?? day) });
  const model = gateway.open({
    providers: request.mayLackKeys ? [] : providers,
    spans,
    concurrency,
    settings: settings.gateway,
    caps,
    alreadySpent: spentBefore,
    earlier: book === undefined || book.killed.length === 0 ? known : withMinutes(known, book.killed),
    onSpend: book?.add,
    spendWritten: book?.written,
    tell: (sentence) => log.warn(sentence),
    recordings: await readBooks(files, providers),
    headRecordings: [],
  });
  const close = (): Promise<void> =>
    closeAll(
      [
        () => record?.settle(spentSince(spentBefore, model.spent())),
        () => closeSpans(ports, spans),
        () => writeGatewayState(files, folder, model.state()),
      ],
      () => book?.close(),
    );
  // What the hour took since it was opened is in the book, of which nothing may count twice.
  const hour = known?.budget.hour ?? [];
  const checkpoint = (): Promise<void> => {
    const state = model.state();
    return writeGatewayState(files, folder, { ...state, budget: { ...state.budget, hour } });
  };
  return { model, close, checkpoint, caps, spentBefore };
}

/** A cap of the day that cannot be held is told; a command by hand is of no pull request. */
async function spentToday({ spendRecords, log }: OwnModelPorts, budget: BudgetSettings): Promise<Spend | undefined> {
  const day = budget.per_day && (await spendRecords.spentBefore({ kind: 'day' }));
  const unknown = day === undefined ? sharedCapNotes({ ...budget, per_pull_request: undefined }, {}) : [];
  for (const note of unknown) log.warn(note);
  return day;
}

async function readBooks(files: Files, providers: readonly Provider[]): Promise<RecordingBook[]> {
  const paths = new Set(providers.flatMap((provider) => (provider.api === 'replay' ? [provider.path] : [])));
  return Promise.all(
    [...paths].map(async (path) => {
      const text = await files.read(path);
      if (text === undefined) throw new UserError('there is no such recording', { place: { path } });
      return parseRecordings(text, path);
    }),
  );
}
