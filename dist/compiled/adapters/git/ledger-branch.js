import { ledgerBranch, maxRecordBytes } from '../../domain/ledger/ledger-entry.js';
import { BlobBatch } from './blob-batch.js';
import { commitFiles } from './commit-files.js';
import { gitEnvironment } from './git-settings.js';
import { failure, runGit } from './run-git.js';
import { splitRecords } from './split-records.js';
export const ownBranch = `refs/heads/${ledgerBranch}`;
const sharedBranch = `refs/remotes/origin/${ledgerBranch}`;
/** The branch of the ledger in a repository on disk: its objects and its two references, and nothing else of it. */
export class LedgerBranch {
    folder;
    environment;
    constructor(folder, environment) {
        this.folder = folder;
        this.environment = gitEnvironment(environment);
    }
    /** False of a folder outside of any repository. */
    async isThere() {
        return (await this.ask(['rev-parse', '--git-dir'])).status === 0;
    }
    async tips() {
        const listed = await this.run(['for-each-ref', '--format=%(refname) %(objectname)', ownBranch, sharedBranch]);
        const lines = listed.toString('latin1').split('\n');
        const tips = new Map(lines.map((line) => line.split(' ')));
        return { own: tips.get(ownBranch), shared: tips.get(sharedBranch) };
    }
    /** The commit that both grew from; `undefined` where they have none in common. */
    async forkOf(one, other) {
        const fork = await this.ask(['merge-base', one, other]);
        return fork.status === 0 ? fork.stdout.toString('latin1').trim() : undefined;
    }
    /** The files of a commit at or below paths, all where none is named; links and programs are none. */
    async files(commit, ...paths) {
        const listing = await this.run(['ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--', ...paths]);
        return splitRecords(listing).flatMap((line) => {
            const [, mode, blob = '', bytes, path = ''] = /^(\d+) \w+ (\w+) +(\d+|-)\t(.*)$/su.exec(line) ?? [];
            return mode === '100644' ? [{ path, blob, bytes: Number(bytes) }] : [];
        });
    }
    /** All texts in one process. */
    async texts(files) {
        const texts = new Map();
        const batch = new BlobBatch((id, content) => texts.set(id, content.toString('utf8')));
        const wanted = files.filter(({ bytes }) => bytes <= maxRecordBytes).map(({ blob }) => `${blob}\n`);
        if (wanted.length > 0)
            batch.push(await this.run(['cat-file', '--batch', '--buffer'], wanted.join('')));
        return files.map(({ path, blob }) => ({ path, text: texts.get(blob) }));
    }
    /** Whole files of the server's branch, fetched beside ours. */
    async fetch() {
        const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
        return this.ask(['fetch', ...quiet, 'origin', `+${ownBranch}:${sharedBranch}`]);
    }
    /** Commits files and moves our branch there; false when it has meanwhile grown by what the commit does not have. */
    commit(commit) {
        return commitFiles((args, input) => this.ask(args, input), ownBranch, commit);
    }
    ask(args, input) {
        return runGit({ args, cwd: this.folder, environment: this.environment, input });
    }
    async run(args, input) {
        const outcome = await this.ask(args, input);
        if (outcome.status !== 0)
            throw failure(args, outcome.status, outcome.stderr);
        return outcome.stdout;
    }
}
