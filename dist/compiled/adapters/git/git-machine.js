import { tmpdir } from 'node:os';
import { gitEnvironment } from './git-settings.js';
import { runGit } from './run-git.js';
/** This computer, asked through git and the environment that the program was given. */
export function gitMachine(inherited) {
    const environment = gitEnvironment(inherited);
    return {
        nodeVersion: process.versions.node,
        gitVersion: async () => {
            const { stdout } = await runGit({ args: ['version'], cwd: tmpdir(), environment });
            return /\d+(?:\.\d+)+/.exec(stdout.toString('utf8'))?.[0];
        },
        originOf: async (folder) => {
            const args = ['remote', 'get-url', 'origin'];
            const { status, stdout } = await runGit({ args, cwd: folder, environment });
            return status === 0 ? withoutPassword(stdout.toString('utf8').trim()) : undefined;
        },
        isSet: (variable) => (inherited[variable] ?? '') !== '',
    };
}
const withoutPassword = (address) => address.replace(/^([a-z0-9+.-]+:\/\/)[^/@]*@/i, '$1');
