import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UserError } from '../../domain/user-error.js';
import { gitEnvironment } from './git-settings.js';
import { runGitOrThrow } from './run-git.js';
const mainBranch = 'main';
const exampleDate = '2026-01-01T00:00:00Z';
/** Inside of `.git`, so that it is never taken for somebody's work. */
const builtMark = 'lanegate-example';
/** The example that ships with the product, in `examplesFolder`: a project and the changes people ask for. */
export class ShippedExample {
    examplesFolder;
    environment;
    constructor(examplesFolder, environment = process.env) {
        this.examplesFolder = examplesFolder;
        this.environment = gitEnvironment({
            ...environment,
            GIT_AUTHOR_NAME: 'Lanegate demo',
            GIT_AUTHOR_EMAIL: 'demo@example.invalid',
            GIT_COMMITTER_NAME: 'Lanegate demo',
            GIT_COMMITTER_EMAIL: 'demo@example.invalid',
            // Of one date, the example has the same commits on every machine.
            GIT_AUTHOR_DATE: exampleDate,
            GIT_COMMITTER_DATE: exampleDate,
        });
    }
    async build(wanted) {
        const folder = resolve(wanted);
        await this.clear(folder);
        await cp(join(this.examplesFolder, 'triage'), folder, { recursive: true });
        await this.git(folder, 'init', '--quiet', `--initial-branch=${mainBranch}`);
        await writeFile(join(folder, '.git', builtMark), '');
        await this.commit(folder, 'Sort support messages with a prompt');
        const changes = await this.listings();
        for (const { name, title } of changes)
            await this.addChange(folder, name, title);
        await this.git(folder, 'switch', '--quiet', mainBranch);
        return { folder, mainBranch, changes: changes.map(toExampleChange) };
    }
    async clear(folder) {
        const [isThere, isOurs] = await Promise.all([exists(folder), exists(join(folder, '.git', builtMark))]);
        if (isThere && !isOurs) {
            throw new UserError(`${folder} is there already and is not an example made by this program`, {
                hint: 'name another folder with --out',
            });
        }
        await rm(folder, { recursive: true, force: true });
        await mkdir(folder, { recursive: true });
    }
    async listings() {
        const text = await readFile(join(this.examplesFolder, 'triage-changes', 'changes.json'), 'utf8');
        return JSON.parse(text);
    }
    async addChange(folder, name, title) {
        await this.git(folder, 'switch', '--quiet', '--create', name, mainBranch);
        await cp(join(this.examplesFolder, 'triage-changes', name), folder, { recursive: true });
        await this.commit(folder, title);
    }
    async commit(folder, message) {
        await this.git(folder, 'add', '--all');
        await this.git(folder, '-c', 'commit.gpgSign=false', 'commit', '--quiet', '--message', message);
    }
    async git(folder, ...args) {
        await runGitOrThrow({ args, cwd: folder, environment: this.environment });
    }
}
const toExampleChange = ({ name, title, story }) => ({ branch: name, title, story });
const exists = (path) => stat(path).then(() => true, () => false);
