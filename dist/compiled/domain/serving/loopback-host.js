/**
 * True where a request names this machine as its host: a page in a browser that was led here by a name of its own, as
 * DNS rebinding does, names another one.
 */
export function isLoopbackHost(host, port) {
    if (host === undefined)
        return false;
    const colon = host.lastIndexOf(':');
    const hasPort = colon > host.lastIndexOf(']');
    const name = (hasPort ? host.slice(0, colon) : host).toLowerCase();
    const given = hasPort ? host.slice(colon + 1) : '80';
    return given === String(port) && (name === '127.0.0.1' || name === 'localhost' || name === '[::1]');
}
