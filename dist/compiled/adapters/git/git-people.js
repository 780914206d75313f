import { gitEnvironment } from './git-settings.js';
import { objectId } from './object-store.js';
import { runGit } from './run-git.js';
/** Who people are to the repository that a folder is in. */
export function gitPeople(folder, inherited) {
    const environment = gitEnvironment(inherited);
    const answer = async (args) => {
        const { status, stdout } = await runGit({ args, cwd: folder, environment });
        const text = stdout.toString('utf8').trim();
        return status === 0 && text !== '' ? text : undefined;
    };
    return {
        me: async () => {
            const [name, address] = [await answer(['config', 'user.name']), await answer(['config', 'user.email'])];
            return name === undefined || address === undefined ? undefined : `${name} <${address}>`;
        },
        authorOf: async (commit) => objectId.test(commit)
            ? answer(['show', '--no-patch', '--no-show-signature', '--format=%ae', commit, '--'])
            : undefined,
    };
}
