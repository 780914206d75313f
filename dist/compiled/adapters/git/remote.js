import { UserError } from '../../domain/user-error.js';
import { withSettings } from './git-settings.js';
import { complaintOf, runGit } from './run-git.js';
/** The tips are hints, and the longest command line of Windows holds some 500. */
const mostTips = 100;
/** What a server answers to names that it does not know, as opposed to one that cannot be reached. */
const unknownObject = /not our ref|unadvertised object|couldn't find remote ref|no such remote ref/i;
/**
 * The server a repository comes from. Its settings are given to single fetches through the environment and written
 * nowhere: a scratch repository that knows no promisor never goes to the network behind our back while it is read.
 */
export class Remote {
    settings;
    /** `settings` answers `remote.origin.url` and what authenticates there, or `undefined` without a remote. */
    constructor(settings) {
        this.settings = settings;
    }
    /**
     * Fetches objects by id; answers the ids that the server does not have. Throws `UserError` when it cannot be reached.
     */
    async fetch(into, ids, request) {
        const settings = await this.settings();
        if (settings === undefined || ids.length === 0)
            return ids;
        const environment = withSettings(into.environment, [...settings, ...promisorSettings(request)]);
        const args = fetchArguments(request);
        const outcome = await runGit({ args, cwd: into.folder, environment, input: `${ids.join('\n')}\n` });
        if (outcome.status === 0)
            return [];
        if (!unknownObject.test(outcome.stderr))
            throw unreachable(outcome);
        if (ids.length === 1)
            return ids;
        const middle = Math.ceil(ids.length / 2);
        const unknown = await this.fetch(into, ids.slice(0, middle), request);
        return [...unknown, ...(await this.fetch(into, ids.slice(middle), request))];
    }
    /** The id that a branch, a tag or `HEAD` has on the server; `undefined` when it has none of that name. */
    async lookUp(name, from) {
        const settings = await this.settings();
        if (settings === undefined)
            return undefined;
        const environment = withSettings(from.environment, settings);
        const references = [`refs/heads/${name}`, `refs/tags/${name}^{}`, `refs/tags/${name}`, name];
        const args = ['ls-remote', '--quiet', '--', 'origin', ...references];
        const outcome = await runGit({ args, cwd: from.folder, environment });
        if (outcome.status !== 0)
            throw unreachable(outcome);
        const lines = outcome.stdout.toString('utf8').split('\n');
        const found = references.map((reference) => lines.find((line) => line.endsWith(`\t${reference}`)));
        return found.find((line) => line !== undefined)?.split('\t')[0];
    }
}
/** Named as a promisor beforehand, a remote is not written into the configuration by the fetch itself. */
function promisorSettings(request) {
    return [
        ['remote.origin.promisor', 'true'],
        ['remote.origin.partialclonefilter', request.filter],
        ['fetch.negotiationAlgorithm', request.known === 'none' ? 'noop' : 'default'],
        ['http.lowSpeedLimit', '1000'],
        ['http.lowSpeedTime', '60'],
    ];
}
function fetchArguments({ filter, depth, known }) {
    return [
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--no-recurse-submodules',
        '--no-auto-maintenance',
        '--refmap=',
        `--filter=${filter}`,
        ...(depth === undefined ? [] : [`--depth=${depth}`]),
        ...(known === 'none' ? [] : known.slice(0, mostTips).map((id) => `--negotiation-tip=${id}`)),
        '--stdin',
        'origin',
    ];
}
function unreachable(outcome) {
    return new UserError(`origin could not be read: ${complaintOf(outcome.stderr)}`, {
        hint: 'Check the network and that the token may read the contents of the repository.',
    });
}
