const address = /^(?:(?:https?|ssh|git):\/\/(?:[^/@]*@)?(?<host>[^/:]+)(?::\d+)?\/|(?:[^/@\s]+@)(?<scpHost>[^/:\s]+):)(?<name>[^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/i;
/** Reads the address of a git remote; `undefined` where it names no owner and repository on a host. */
export function hostedRepositoryOf(remote) {
    const found = address.exec(remote)?.groups;
    const host = found?.['host'] ?? found?.['scpHost'];
    const repository = found?.['name'];
    return host === undefined || repository === undefined ? undefined : { host: hostOf(host.toLowerCase()), repository };
}
/** SSH over the port of HTTPS has a host of its own. */
const hostOf = (host) => (host === 'ssh.github.com' ? 'github.com' : host);
export const isRepositoryName = (text) => /^[\w.-]+\/[\w.-]+$/.test(text);
/**
 * True of GitHub itself, with data residency or without; any other host is an Enterprise Server, if it is GitHub at
 * all.
 */
export const isGithubCloud = (host) => host === 'github.com' || host.endsWith('.ghe.com');
