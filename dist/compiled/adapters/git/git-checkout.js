import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../domain/user-error.js';
import { createFiles } from './create-files.js';
import { gitEnvironment } from './git-settings.js';
import { complaintOf, noWorkTree, runGit } from './run-git.js';
/** The checkout that a folder is in. */
export function gitCheckout(folder, inherited) {
    const environment = gitEnvironment(inherited);
    const run = (args) => runGit({ args, cwd: folder, environment });
    const answer = async (...args) => {
        const { status, stdout } = await run(args);
        const text = stdout.toString('utf8').trim();
        return status === 0 && text !== '' ? text : undefined;
    };
    const root = async () => {
        const { status, stdout, stderr } = await run(['rev-parse', '--show-toplevel']);
        if (status === 0)
            return stdout.toString('utf8').replace(/\r?\n$/, '');
        const isBare = (await answer('rev-parse', '--is-bare-repository')) === 'true';
        throw new UserError(`${folder} is no checkout of a git repository: ${complaintOf(stderr)}`, {
            hint: isBare ? noWorkTree : 'run this in a clone, or make one of this folder first: git init',
        });
    };
    return {
        describe: async () => ({
            root: await root(),
            defaultBranch: await defaultBranchOf(answer),
            origin: withoutCredentials(await answer('config', '--get', 'remote.origin.url')),
        }),
        present: async (paths) => {
            const top = await root();
            const found = await Promise.all(paths.map((path) => isThere(join(top, path))));
            return paths.filter((_, index) => found[index]);
        },
        create: async (files) => createFiles(await root(), files),
    };
}
/** A clone notes the default branch of its origin; where it does not, the usual names are looked for. */
async function defaultBranchOf(answer) {
    const noted = await answer('symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD');
    if (noted !== undefined)
        return noted.replace(/^refs\/remotes\/origin\//, '');
    for (const name of ['main', 'master']) {
        for (const place of ['refs/remotes/origin', 'refs/heads']) {
            if ((await answer('rev-parse', '--verify', '--quiet', `${place}/${name}`)) !== undefined)
                return name;
        }
    }
    return answer('symbolic-ref', '--quiet', '--short', 'HEAD');
}
const withoutCredentials = (url) => url?.replace(/(:\/\/)[^/@]*@/, '$1');
const isThere = (path) => lstat(path).then(() => true, () => false);
