import { readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../domain/user-error.js';
import { GitRepository } from './git-repository.js';
import { gitEnvironment, tokenSettings } from './git-settings.js';
import { ObjectStore } from './object-store.js';
import { Remote } from './remote.js';
import { complaintOf, runGit } from './run-git.js';
import { createScratchRepository, readTextIfAny } from './scratch-repository.js';
import { splitRecords } from './split-records.js';
/**
 * Opens the repository that a folder is in, which is never written to. Throws `UserError` when there is none, or no
 * git.
 */
export async function openRepository(folder, options = {}) {
    const environment = gitEnvironment(options.environment ?? process.env);
    const { temporaryFolder = tmpdir(), folders } = options;
    const layout = await layoutOf(folder, environment);
    const [shallow, isPartial] = await Promise.all([readTextIfAny(layout.shallowFile), isPartialClone(layout)]);
    const scratch = await createScratchRepository({
        parent: temporaryFolder,
        folders,
        environment,
        objectFormat: layout.objectFormat,
        borrowed: layout.objectsFolder,
        shallow,
    });
    const remote = new Remote(originOf(folder, environment, options.access));
    const { objectFormat } = layout;
    const store = new ObjectStore({ scratch, remote, objectFormat, temporaryFolder, folders, isPartial });
    return new GitRepository(store, { folder, environment, indexFile: layout.indexFile });
}
async function layoutOf(folder, environment) {
    if (!(await isFolder(folder)))
        throw new UserError(`there is no folder ${folder}`);
    const paths = ['objects', 'shallow', 'index'].flatMap((name) => ['--git-path', name]);
    const args = ['rev-parse', '--path-format=absolute', ...paths, '--show-object-format'];
    const outcome = await runGit({ args, cwd: folder, environment });
    if (outcome.status !== 0) {
        throw new UserError(`${folder} cannot be read as a git repository: ${complaintOf(outcome.stderr)}`, {
            hint: 'Run this inside a clone of the repository; git must be 2.31 or newer.',
        });
    }
    const lines = outcome.stdout.toString('utf8').trimEnd().split(/\r?\n/u);
    if (lines.length > paths.length / 2 + 1)
        throw pathOfLines(folder);
    const [objectsFolder = '', shallowFile = '', indexFile = '', objectFormat = 'sha1'] = lines;
    return { objectsFolder, shallowFile, indexFile, objectFormat };
}
/** Git answers one path a line. */
const pathOfLines = (folder) => new UserError('the path of this repository holds a line break, so git cannot be asked where its parts are', {
    place: { path: JSON.stringify(folder) },
    hint: 'move it to a folder whose path is one line',
});
async function isFolder(path) {
    const found = await stat(path).catch(() => undefined);
    return found?.isDirectory() ?? false;
}
/** Packs that came through a filter are marked as such, which spares asking for the configuration. */
async function isPartialClone({ objectsFolder }) {
    const packs = await readdir(join(objectsFolder, 'pack')).catch(() => []);
    return packs.some((name) => name.endsWith('.promisor'));
}
/** What of the clone's own configuration leads to its server. Programs that it names, such as helpers, are left out. */
const originSettings = '^(remote\\.origin\\.url|url\\..*\\.insteadof|http\\.(.*\\.)?(extraheader|proxy|sslcainfo|sslverify))$';
function originOf(folder, environment, access) {
    let settings;
    const read = async () => {
        const args = ['config', '--local', '--includes', '-z', '--get-regexp', originSettings];
        const outcome = await runGit({ args, cwd: folder, environment });
        const found = splitRecords(outcome.stdout).map(settingOf);
        if (!found.some(([key]) => key === 'remote.origin.url'))
            return undefined;
        return access === undefined ? found : [...found, ...tokenSettings(access.serverUrl, access.token)];
    };
    return () => {
        settings ??= read();
        return settings;
    };
}
/** Under `-z` a line break parts key and value. */
function settingOf(record) {
    const [key = '', ...value] = record.split('\n');
    return [key, value.join('\n')];
}
