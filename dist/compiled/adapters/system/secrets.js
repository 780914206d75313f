import { percentDecoded } from '../../domain/percent-decoded.js';
import { splitNames } from '../../domain/suite/name-list.js';
import { UserError } from '../../domain/user-error.js';
const proxyVariables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'];
/** Where a terminal is given a token for GitHub, the first that is set. */
const tokenVariables = ['GH_TOKEN', 'GITHUB_TOKEN'];
/** The token for GitHub that this program was given in its environment. */
export const githubTokenIn = (environment) => tokenVariables.map((name) => environment[name]).find((value) => value !== undefined && value !== '');
/**
 * Secrets that are in the environment whether anybody asks for them or not: the values of the key variables that
 * `allowed` lists, tokens for GitHub, and the passwords of proxies.
 */
export function secretsIn(environment, allowed) {
    const keys = [...splitNames(allowed ?? ''), ...tokenVariables].map((name) => environment[name] ?? '');
    return [...keys, ...proxyVariables.flatMap((name) => passwordsIn(environment[name] ?? ''))];
}
/** The password of a URL as it is written and as it is meant; a user name that stands alone is a token. */
function passwordsIn(address) {
    const url = /^[a-z0-9+.-]+:\/\//i.test(address) ? address : `http://${address}`;
    if (!URL.canParse(url))
        return [];
    const { username, password } = new URL(url);
    const secret = password === '' ? username : password;
    return [secret, percentDecoded(secret) ?? secret];
}
/**
 * Reads key variables from the environment. `allowed` lists the only ones that may be read, separated by commas; any
 * may when absent. `mask` hides a value from the log before it is handed out.
 */
export function createKeyFor(environment, allowed, mask = () => { }) {
    const names = allowed === undefined ? undefined : splitNames(allowed);
    return (variable) => {
        if (names !== undefined && !names.includes(variable)) {
            throw new UserError(`the key variable \`${variable}\` is not among the ones this step may use`, {
                hint: `add it to the input \`keys\`, and pass it with \`env: ${variable}: \${{ secrets.${variable} }}\``,
            });
        }
        const value = environment[variable];
        if (value === undefined || value === '') {
            throw new UserError(`the key variable \`${variable}\` is not set`, {
                hint: `set ${variable}, or correct \`key_env\``,
            });
        }
        mask(value);
        return value;
    };
}
