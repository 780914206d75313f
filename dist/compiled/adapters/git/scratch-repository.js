import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { noTemporaryFiles } from '../../domain/temporary-files.js';
import { isMissingFile } from './is-missing-file.js';
import { runGit, runGitOrThrow, streamGit } from './run-git.js';
/** A bare repository of our own: what is fetched or made goes here, and another repository's objects are only read. */
export class ScratchRepository {
    folder;
    environment;
    constructor(folder, environment) {
        this.folder = folder;
        this.environment = { ...environment, GIT_DIR: folder };
    }
    get objectsFolder() {
        return join(this.folder, 'objects');
    }
    /** Runs a reading command; throws `GitError` when it fails. */
    read(args, input) {
        return runGitOrThrow({ args, cwd: this.folder, environment: this.environment, input });
    }
    /** Runs a reading command and hands on its output as it comes; throws `GitError` when it fails. */
    async stream(args, input, onOutput) {
        await runGitOrThrow({ args, cwd: this.folder, environment: this.environment, input, onOutput });
    }
    /**
     * The output of a reading command, chunk by chunk and no faster than it is taken; throws `GitError` when it fails.
     */
    chunks(args, input) {
        return streamGit({ args, cwd: this.folder, environment: this.environment, input });
    }
    /** Runs a reading command whose failure is an answer. */
    ask(args, input) {
        return runGit({ args, cwd: this.folder, environment: this.environment, input });
    }
    /** The `shallow` file as it stands: one commit a line. */
    async shallow() {
        return readTextIfAny(join(this.folder, 'shallow'));
    }
    async remove() {
        await rm(this.folder, { recursive: true, force: true, maxRetries: 3 });
        leftovers.delete(this.folder);
    }
}
const prefix = 'lanegate-git-';
/**
 * Makes a scratch repository, which is removed when asked or when the process exits. Writing its few files by hand
 * spares a process.
 */
export async function createScratchRepository(plan) {
    const { parent, folders } = plan;
    const folder = folders === undefined ? await mkdtemp(join(parent, prefix)) : await folders.make(parent, prefix);
    removeAtExit(folder);
    await writeFiles(folder, plan).catch((error) => {
        throw noTemporaryFiles(parent, error);
    });
    return new ScratchRepository(folder, plan.environment);
}
async function writeFiles(folder, plan) {
    await Promise.all([mkdir(join(folder, 'objects', 'info'), { recursive: true }), mkdir(join(folder, 'refs'))]);
    await Promise.all([
        writeFile(join(folder, 'HEAD'), 'ref: refs/heads/none\n'),
        writeFile(join(folder, 'config'), configurationOf(plan.objectFormat)),
        plan.shallow === '' ? undefined : writeFile(join(folder, 'shallow'), plan.shallow),
        plan.borrowed === undefined
            ? undefined
            : writeFile(join(folder, 'objects', 'info', 'alternates'), `${quoted(plan.borrowed)}\n`),
    ]);
}
/** The text of a file, or nothing when there is no such file. */
export async function readTextIfAny(path) {
    try {
        return await readFile(path, 'utf8');
    }
    catch (error) {
        if (isMissingFile(error))
            return '';
        throw error;
    }
}
function configurationOf(objectFormat) {
    if (objectFormat === 'sha1')
        return '[core]\n\trepositoryformatversion = 0\n\tbare = true\n';
    return `[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = ${objectFormat}\n`;
}
/** Quoting in the way of C keeps `#`, quotes and line breaks in a folder's name from being read as syntax. */
const quoted = (path) => `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
const leftovers = new Set();
function removeAtExit(folder) {
    if (!process.listeners('exit').includes(removeLeftovers))
        process.on('exit', removeLeftovers);
    leftovers.add(folder);
}
function removeLeftovers() {
    for (const folder of leftovers)
        rmSync(folder, { recursive: true, force: true });
}
