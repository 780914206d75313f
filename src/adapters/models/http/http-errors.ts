import { excerptOf } from '../../../domain/inference/excerpt.js';
import { ModelError } from '../../../ports/model.js';
import { ProxyError } from './tunnel.js';

const seconds = (milliseconds: number): string => `${milliseconds / 1000} s`;

const passing = (kind: 'timeout' | 'stream-cut' | 'network' | 'malformed', message: string): ModelError =>
  new ModelError(kind, message, { retryable: true });

const lasting = (kind: 'network' | 'malformed' | 'rejected', message: string): ModelError =>
  new ModelError(kind, message, { retryable: false });

export const timeoutError = (host: string, timeoutMs: number): ModelError =>
  passing('timeout', `${host} did not answer within ${seconds(timeoutMs)}`);

export const firstTokenError = (host: string, firstTokenMs: number): ModelError =>
  passing('timeout', `${host} streamed no token within ${seconds(firstTokenMs)}`);

export const stallError = (host: string, stallMs: number): ModelError =>
  passing('stream-cut', `${host} streamed nothing more for ${seconds(stallMs)} in the middle of its answer`);

export const cutError = (host: string): ModelError =>
  passing('stream-cut', `${host} closed the connection in the middle of its answer`);

export const tooLargeError = (host: string, largestBytes: number): ModelError =>
  lasting('malformed', `${host} answered with more than ${largestBytes} bytes`);

export const packedError = (host: string, packing: string): ModelError =>
  lasting(
    'malformed',
    `${host} answered 200, but the body is packed (${excerptOf(packing, 20)}), which was not asked for`,
  );

export const notTextError = (host: string): ModelError =>
  lasting('malformed', `${host} answered 200, but the body is not UTF-8`);

/** What broke on an answer is not told, since it may quote the answer. */
export const unreadableError = (host: string): ModelError =>
  lasting('malformed', `${host} answered what cannot be read`);

/** What a certificate lacks, by the code that Node gives; whether a certificate is good does not change by asking again. */
const certificateFaults: ReadonlyMap<string, string> = new Map([
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'its certificate is signed by itself'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'its certificate goes back to one that is signed by itself'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'its certificate comes without the one that signed it'],
  ['UNABLE_TO_GET_ISSUER_CERT', 'nobody known here signed its certificate'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'nobody known here signed its certificate'],
  ['CERT_HAS_EXPIRED', 'its certificate has expired'],
  ['CERT_NOT_YET_VALID', 'its certificate is not valid yet'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'its certificate is for another host'],
]);

/** What the client calls a connection that broke, by the name that systems have for it. */
const systemCodes: ReadonlyMap<string, string> = new Map([
  ['UND_ERR_SOCKET', 'ECONNRESET'],
  ['UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT'],
  ['UND_ERR_HEADERS_OVERFLOW', 'HPE_HEADER_OVERFLOW'],
]);

/** A connection that failed. The code alone is told: the message of a system error may carry what was sent. */
export function networkError(host: string, error: NodeJS.ErrnoException): ModelError {
  if (error instanceof ProxyError) return proxyError(host, error);
  // The client has no code of its own for a server that would speak something else.
  if (error.message === 'bad upgrade') return unreadableError(host);
  const code = systemCodes.get(error.code ?? '') ?? error.code;
  if (code === undefined) return passing('network', `no connection to ${host}: the connection broke`);
  const fault = certificateFaults.get(code);
  if (fault !== undefined) {
    const hint = 'set NODE_EXTRA_CA_CERTS to the certificate of the authority that signed it';
    return lasting('network', `no TLS connection to ${host}: ${fault} (${code}); ${hint}`);
  }
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_')) {
    return lasting('network', `no TLS connection to ${host}: it does not speak TLS as we do (${code})`);
  }
  if (code === 'UND_ERR_INVALID_ARG')
    return lasting('rejected', `no request can be sent to ${host} as it is configured`);
  if (code.startsWith('HPE_')) return passing('malformed', `${host} answered what is no HTTP (${code})`);
  return passing('network', `no connection to ${host}: ${code}`);
}

function proxyError(host: string, { proxyHost, reason }: ProxyError): ModelError {
  if (reason === 407) return proxyLoginError(proxyHost);
  const message = `no connection to ${host}: the proxy ${proxyHost} ${
    typeof reason === 'number' ? `answered ${reason}` : `could not be asked (${reason})`
  }`;
  const isRefused = typeof reason === 'number' && reason < 500;
  return isRefused ? lasting('rejected', message) : passing('network', message);
}

/** A proxy that wants a login; its body is not shown, since it may repeat the one it was given. */
export const proxyLoginError = (proxyHost: string): ModelError =>
  lasting('rejected', `the proxy ${proxyHost} answered 407: it wants another user name and password than it was given`);
