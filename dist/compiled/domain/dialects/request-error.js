/** A request that a client got wrong, or that nobody here can serve: a sentence with the key it is about. */
export class RequestError extends Error {
    name = 'RequestError';
    /** The key of the request, such as `messages[2].content`. */
    key;
    /** The HTTP status; 400 when absent. */
    status;
    /** The word by which client libraries know what to do about it, where they have one. */
    code;
    constructor(message, { key, status = 400, code } = {}) {
        super(message);
        this.key = key;
        this.status = status;
        this.code = code;
    }
}
