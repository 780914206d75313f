import { maxHeaderSize } from 'node:http';
import { excerptOf } from '../../../domain/inference/excerpt.js';
import { ModelError } from '../../../ports/model.js';
import { ProxyError } from './tunnel.js';
const seconds = (milliseconds) => `${milliseconds / 1000} s`;
const passing = (kind, message) => new ModelError(kind, message, { retryable: true });
const lasting = (kind, message) => new ModelError(kind, message, { retryable: false });
export const timeoutError = (host, timeoutMs) => passing('timeout', `${host} did not answer within ${seconds(timeoutMs)}`);
export const firstTokenError = (host, firstTokenMs) => passing('timeout', `${host} streamed no token within ${seconds(firstTokenMs)}`);
export const stallError = (host, stallMs) => passing('stream-cut', `${host} streamed nothing more for ${seconds(stallMs)} in the middle of its answer`);
export const cutError = (host) => passing('stream-cut', `${host} closed the connection in the middle of its answer`);
export const tooLargeError = (host, largestBytes) => lasting('malformed', `${host} answered with more than ${largestBytes} bytes`);
export const packedError = (host, packing) => lasting('malformed', `${host} answered 200, but the body is packed (${excerptOf(packing, 20)}), which was not asked for`);
export const notTextError = (host) => lasting('malformed', `${host} answered 200, but the body is not UTF-8`);
/** What broke on an answer is not told, since it may quote the answer. */
export const unreadableError = (host) => lasting('malformed', `${host} answered what cannot be read`);
const addAuthority = 'set NODE_EXTRA_CA_CERTS to the certificate of the authority that signed it';
const lookAtClock = 'renew it, or set the clock of this machine right';
const notAccepted = 'its certificate is refused: too weak, revoked, or not made for a server';
/**
 * What a certificate lacks and what mends it, by the code that Node gives; whether a certificate is good does not
 * change by asking again.
 */
const certificateFaults = new Map([
    ['DEPTH_ZERO_SELF_SIGNED_CERT', ['its certificate is signed by itself', addAuthority]],
    ['SELF_SIGNED_CERT_IN_CHAIN', ['its certificate goes back to one that is signed by itself', addAuthority]],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', ['its certificate comes without the one that signed it', addAuthority]],
    ['UNABLE_TO_GET_ISSUER_CERT', ['nobody known here signed its certificate', addAuthority]],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', ['nobody known here signed its certificate', addAuthority]],
    ['CERT_HAS_EXPIRED', ['its certificate has expired', lookAtClock]],
    ['CERT_NOT_YET_VALID', ['its certificate is not valid yet', lookAtClock]],
    ['ERR_TLS_CERT_ALTNAME_INVALID', ['its certificate is for another host', 'write the name that it is for']],
    ...['CERT_REVOKED', 'CERT_REJECTED', 'CERT_UNTRUSTED', 'CERT_SIGNATURE_FAILURE', 'CERT_CHAIN_TOO_LONG'].map(refused),
    ...['PATH_LENGTH_EXCEEDED', 'INVALID_CA', 'INVALID_PURPOSE', 'HOSTNAME_MISMATCH', 'UNSPECIFIED'].map(refused),
]);
function refused(code) {
    return [code, [notAccepted, 'give the server another one']];
}
/** What is wrong with the certificate of whoever was to be reached; `undefined` where that was not the reason. */
function certificateFault(code) {
    const known = certificateFaults.get(code);
    return known && `${known[0]} (${code}); ${known[1]}`;
}
/** What the client calls a connection that broke, by the name that systems have for it. */
const systemCodes = new Map([
    ['UND_ERR_SOCKET', 'ECONNRESET'],
    ['UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT'],
    ['UND_ERR_HEADERS_OVERFLOW', 'HPE_HEADER_OVERFLOW'],
]);
/** A connection that failed. The code alone is told: the message of a system error may carry what was sent. */
export function networkError(host, error) {
    if (error instanceof ProxyError)
        return proxyError(host, error);
    // The client has no code of its own for a server that would speak something else.
    if (error.message === 'bad upgrade')
        return unreadableError(host);
    if (error.message === 'bad response')
        return passing('malformed', `${host} answered 100 (Continue), which it was not asked for`);
    const code = systemCodes.get(error.code ?? '') ?? error.code;
    if (code === undefined)
        return passing('network', `no connection to ${host}: the connection broke`);
    const fault = certificateFault(code);
    if (fault !== undefined)
        return lasting('network', `no TLS connection to ${host}: ${fault}`);
    if (code === 'EPROTO' || code.startsWith('ERR_SSL_')) {
        return lasting('network', `no TLS connection to ${host}: it does not speak TLS as we do (${code})`);
    }
    if (code === 'UND_ERR_INVALID_ARG')
        return lasting('rejected', `no request can be sent to ${host} as it is configured`);
    if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH')
        return passing('malformed', `${host} answered with another length than it announced`);
    if (code === 'HPE_HEADER_OVERFLOW')
        return lasting('malformed', `${host} answered with headers of more than ${maxHeaderSize} bytes`);
    if (code.startsWith('HPE_'))
        return passing('malformed', `${host} answered what is no HTTP (${code})`);
    return passing('network', `no connection to ${host}: ${code}`);
}
function proxyError(host, { proxyHost, reason }) {
    if (reason === 407)
        return proxyLoginError(proxyHost);
    const fault = typeof reason === 'string' ? certificateFault(reason) : undefined;
    if (fault !== undefined)
        return lasting('network', `no connection to ${host}: no TLS connection to the proxy ${proxyHost}: ${fault}`);
    const message = `no connection to ${host}: the proxy ${proxyHost} ${typeof reason === 'number' ? `answered ${reason}` : `could not be asked (${reason})`}`;
    const isRefused = typeof reason === 'number' && reason < 500;
    return isRefused ? lasting('rejected', message) : passing('network', message);
}
/** A proxy that wants a login; its body is not shown, since it may repeat the one it was given. */
export const proxyLoginError = (proxyHost) => lasting('rejected', `the proxy ${proxyHost} answered 407: it wants another user name and password than it was given`);
