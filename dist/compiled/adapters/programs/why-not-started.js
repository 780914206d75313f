import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ProgramFailure } from './program-failure.js';
import { runOnce } from './run-once.js';
const patienceMs = 10_000;
/**
 * Why the shell could not start a command line, as far as that shows without running it: how it is written, and whether
 * the program is there that it begins with. `undefined` where it could, or where only the shell can tell.
 */
export async function whyNotStarted({ line, ...place }, signal) {
    if (process.platform === 'win32')
        return undefined;
    const ask = (...args) => complaintOf(runOnce({ ...place, words: ['/bin/sh', ...args] }, { input: '', timeoutMs: patienceMs, signal }));
    const malformed = await ask('-n', '-c', line);
    if (malformed !== undefined)
        return `the shell cannot read it: ${malformed}`;
    const program = firstWord(line);
    if (program === undefined)
        return undefined;
    if (program.includes('/'))
        return whyNoProgram(resolve(place.folder, program), program);
    const missing = await ask('-c', 'command -v "$1"', 'sh', program);
    return missing === undefined ? undefined : `there is no program \`${program}\` on the path`;
}
/** The first word of a command line, where it says by itself which program is meant. */
function firstWord(line) {
    const [, plain, quoted] = /^\s*(?:([\w./@%+,-]+)|"([^"$`\\]+)")(?=[\s;|&]|$)/.exec(line) ?? [];
    return plain ?? quoted;
}
async function whyNoProgram(path, name) {
    const may = (mode) => access(path, mode).then(() => true, () => false);
    if (!(await may(constants.F_OK)))
        return `there is no file \`${name}\``;
    if (await may(constants.X_OK))
        return undefined;
    return `\`${name}\` may not be executed: \`git update-index --chmod=+x\` says in the commit that it may`;
}
async function complaintOf(work) {
    try {
        await work;
        return undefined;
    }
    catch (error) {
        if (error instanceof ProgramFailure)
            return error.message;
        throw error;
    }
}
