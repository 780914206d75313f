import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
/** True while that very process runs. */
export async function isRunning({ pid, born }) {
    const found = await findProcess(pid);
    return found !== undefined && found.born === born && !found.hasEnded;
}
export const systemProcesses = {
    own: async () => {
        const found = await findProcess(process.pid);
        return found === undefined ? undefined : { pid: process.pid, born: found.born };
    },
    isRunning,
};
/** The process that has an id now; `undefined` where none has. */
export const findProcess = (pid) => process.platform === 'linux' ? findOnLinux(pid) : findByListing(pid);
/**
 * Of `/proc/PID/stat`, after the name in brackets that may hold anything: the state first and the start as 20th
 * (proc(5)).
 */
async function findOnLinux(pid) {
    const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    if (text === undefined)
        return undefined;
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { born: fields[19] ?? '', hasEnded: isEnded(fields[0]) };
}
function findByListing(pid) {
    const words = ['-o', 'state=,lstart=', '-p', String(pid)];
    return new Promise((resolve) => {
        execFile('ps', words, { env: { PATH: '/bin:/usr/bin', LC_ALL: 'C' } }, (error, stdout) => {
            const [, state, born] = /^\s*(\S+)\s+(.+?)\s*$/.exec(stdout) ?? [];
            resolve(error !== null || born === undefined ? undefined : { born, hasEnded: isEnded(state) });
        });
    });
}
const isEnded = (state = '') => /^[ZX]/.test(state);
