/** Where the proxies stand that are asked for what comes without TLS, as a gateway's answers do. */
const proxyVariables = ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'];
const exceptionVariables = ['NO_PROXY', 'no_proxy'];
const loopback = '127.0.0.1';
/**
 * The variables by which programs that are told of a proxy ask this machine without it, as few do by themselves; none
 * where they are told of none, or do already.
 */
export function besideProxies(environment) {
    if (!proxyVariables.some((name) => isSet(environment[name])))
        return {};
    const given = exceptionVariables.filter((name) => isSet(environment[name]));
    const excepting = (given.length === 0 ? exceptionVariables : given).map((name) => [name, environment[name] ?? '']);
    return Object.fromEntries(excepting
        .map(([name = '', hosts = '']) => [name, hosts.split(',').map((host) => host.trim())])
        .filter(([, hosts]) => !hosts.includes(loopback) && !hosts.includes('*'))
        .map(([name, hosts]) => [name, [...hosts.filter(Boolean), loopback].join(',')]));
}
const isSet = (value) => value !== undefined && value !== '';
