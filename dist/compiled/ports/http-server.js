/** Why a request is broken off whose client is still there. */
export class ServerStoppedError extends Error {
    name = 'ServerStoppedError';
}
