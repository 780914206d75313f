import { UserError } from '../../domain/user-error.js';
const always = ['PATH', 'HOME', 'TMPDIR', 'LANG'];
/** Without these no program can be started on Windows. */
const onWindows = ['SystemRoot', 'SystemDrive', 'ComSpec', 'PATHEXT', 'TEMP', 'TMP', 'USERPROFILE', 'LOCALAPPDATA'];
/** What a program is given of an environment: the few variables that nothing runs without, and those that are named. */
export function scrubbedEnvironment(environment, names = []) {
    const wanted = [...always, ...(process.platform === 'win32' ? onWindows : []), ...names];
    return Object.fromEntries(wanted.flatMap((name) => {
        const value = environment[name];
        return value === undefined ? [] : [[name, value]];
    }));
}
const neverGiven = /^(?:GITHUB|ACTIONS|RUNNER|INPUT)_/i;
/**
 * Throws a `UserError` for the variables of the runner, and for `keys` that a step may use, which no program is given.
 */
export function refuseSecretVariables(names, keys) {
    const secret = new Set(keys.map((key) => key.toUpperCase()));
    const name = names.find((each) => neverGiven.test(each) || secret.has(each.toUpperCase()));
    if (name === undefined)
        return;
    throw new UserError(`the variable \`${name}\` is given to no program`, {
        hint: 'leave it out of `env`; keys are for calls that a budget knows of',
    });
}
