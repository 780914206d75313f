import { capsOf, sharedCapNotes } from '../../../domain/evaluation/plan/shared-caps.js';
import { nothingSpent } from '../../../domain/inference/budget/amount.js';
import { withMinutes } from '../../../domain/inference/gateway-state.js';
import { parseRecordings } from '../../../domain/inference/recording/recording.js';
import { tracesFile } from '../../../domain/inference/trace/span.js';
import { defaultConfiguration } from '../../../domain/suite/configuration.js';
import { configurationFile } from '../../../domain/suite/configuration-file.js';
import { parseConfiguration } from '../../../domain/suite/parse-configuration.js';
import { UserError } from '../../../domain/user-error.js';
import { closeAll, closeSpans } from './close-all.js';
import { spentSince } from './close-run.js';
import { readGatewayState, writeGatewayState } from './gateway-state.js';
import { openTogether } from './open-together.js';
import { openSpendBook } from './spend-book.js';
/**
 * The lanegate.yml that lies here, or the file that stands in for it; unlike those of a commit, the files here are the
 * user's own.
 */
export async function readOwnSide(files, path) {
    const text = await files.readStrictly(path ?? configurationFile);
    if (text === undefined && path !== undefined)
        throw new UserError('there is no such configuration', { place: { path } });
    const configuration = text === undefined ? undefined : parseConfiguration(text, path ?? configurationFile);
    const settings = configuration?.value ?? defaultConfiguration;
    return { tree: '', blobs: new Map(), configuration, settings, prompts: new Map(), unreadablePrompts: new Map() };
}
/** Opens the guarded models of the lanegate.yml that lies here; whoever asked them closes them. */
export const openOwnModel = (ports, request) => openTogether((opened) => openGuarded(ports, request, opened));
async function openGuarded(ports, request, opened) {
    const { side, providers, folder, run, concurrency, worstCase } = request;
    const { settings } = side;
    const { gateway, traces, files, log, spendRecords } = ports;
    const day = await spentToday(ports, settings.budget);
    const path = `${folder}/${tracesFile}`;
    const spans = opened(await traces.open({ path, run, resumes: true, settings: settings.gateway.traces }));
    const known = await readGatewayState(ports, folder);
    const book = request.survivesKill ? await openSpendBook(ports, folder, opened) : undefined;
    const spentBefore = book?.spent ?? nothingSpent;
    const caps = capsOf(settings.budget, { day });
    const model = gateway.open({
        ...{ providers: request.mayLackKeys ? [] : providers, spans, concurrency, settings: settings.gateway, caps },
        alreadySpent: spentBefore,
        earlier: book === undefined || book.killed.length === 0 ? known : withMinutes(known, book.killed),
        onSpend: book?.add,
        spendWritten: book?.written,
        tell: (sentence) => log.warn(sentence),
        recordings: await readBooks(files, providers),
        headRecordings: [],
    });
    const record = worstCase.tokens === 0 && worstCase.usd === 0
        ? undefined
        : await spendRecords.begin({ folder, pullRequest: undefined, worstCase });
    const close = () => closeAll([
        () => record?.settle(spentSince(spentBefore, model.spent())),
        () => closeSpans(ports, spans),
        () => writeGatewayState(files, folder, model.state()),
    ], () => book?.close());
    // What the hour took since it was opened is in the book, of which nothing may count twice.
    const hour = known?.budget.hour ?? [];
    const checkpoint = () => {
        const state = model.state();
        return writeGatewayState(files, folder, { ...state, budget: { ...state.budget, hour } });
    };
    return { model, close, checkpoint, caps, spentBefore };
}
/** A cap of the day that cannot be held is told; a command by hand is of no pull request. */
async function spentToday({ spendRecords, log }, budget) {
    const day = budget.per_day && (await spendRecords.spentBefore({ kind: 'day' }));
    const unknown = day === undefined ? sharedCapNotes({ ...budget, per_pull_request: undefined }, {}) : [];
    for (const note of unknown)
        log.warn(note);
    return day;
}
async function readBooks(files, providers) {
    const paths = new Set(providers.flatMap((provider) => (provider.api === 'replay' ? [provider.path] : [])));
    return Promise.all([...paths].map(async (path) => {
        const text = await files.read(path);
        if (text === undefined)
            throw new UserError('there is no such recording', { place: { path } });
        return parseRecordings(text, path);
    }));
}
