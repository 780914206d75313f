import { statusOf } from '../domain/deploy/environment-status.js';
import { noSuchEnvironment } from '../domain/deploy/find-deployment.js';
import { stateFolder, statePath } from '../domain/ledger/ledger-entry.js';
import { momentOf } from '../domain/moment.js';
import { standingOf } from '../domain/promotion/standing.js';
import { messageOf } from '../domain/user-error.js';
import { fetchBundle, readStates } from './steps/deploy/gather-facts.js';
import { releaseOf } from './steps/read/find-release.js';
import { readEntry } from './steps/read/read-entry.js';
/**
 * Tells what is to run in each environment of each lane, since when and on what evidence; and, where asked, what is
 * served.
 */
export async function status(ports, request) {
    const { environment, settings } = request;
    const { environments } = settings;
    const states = await readStates(ports);
    if (environment !== undefined && !isKnown(environment, environments, states))
        throw noSuchEnvironment(environments, environment);
    const releases = await runningReleases(ports, states);
    const rolloutWaits = await waitsOfRollouts(ports, states, settings);
    const told = statusOf({ environment, environments, states, releases, rolloutWaits });
    if (ports.ask === undefined)
        return told;
    const lanes = [];
    for (const lane of told.lanes)
        lanes.push(await withServed(ports, environments, { lane, releases }));
    return { ...told, lanes };
}
/** Whether the settings, or anything in the ledger, speak of an environment. */
function isKnown(name, environments, { states, strange }) {
    const inLedger = [...states.map(({ state }) => statePath(state)), ...strange.map(({ path }) => path)];
    return Object.hasOwn(environments, name) || inLedger.some((path) => path.startsWith(`${stateFolder}/${name}/`));
}
async function runningReleases(ports, { states }) {
    const found = [];
    for (const { state } of states) {
        const release = state.release === undefined ? undefined : await releaseOf(ports, state.lane, state.release);
        if (release !== undefined)
            found.push(release);
    }
    return found;
}
async function waitsOfRollouts(ports, states, settings) {
    const waits = new Map();
    for (const { state } of states.states) {
        const { rollout, environment } = state;
        const release = rollout && (await releaseOf(ports, 'model', rollout.release));
        if (rollout === undefined || release === undefined)
            continue;
        const entry = await readEntry(ports, { environment, rollout, release, states, settings });
        const now = momentOf(ports.clock.now());
        waits.set(rollout.id, standingOf({ ...state, rollout }, { settings: settings.promotion, entry, now }));
    }
    return waits;
}
/** A lane with what its target says, where it has one. */
async function withServed({ ask, log }, environments, { lane, releases }) {
    const { environment } = lane;
    const deployment = environments[environment]?.[lane.lane];
    const release = releases.find(({ id, lane: name }) => id === lane.release && name === lane.lane);
    if (ask === undefined || deployment === undefined || release === undefined)
        return lane;
    const { text } = await fetchBundle({ releases: ask.releases, log }, release);
    const order = { place: { environment, lane: lane.lane }, release, deployment, bundle: text };
    try {
        const served = await ask.targets.served(order);
        if (served.kind === 'as-ordered')
            return { ...lane, served: 'verified' };
        return served.kind === 'untold' ? lane : { ...lane, served: 'no', served_instead: served.said };
    }
    catch (error) {
        return { ...lane, served: 'no', served_instead: messageOf(error) };
    }
}
