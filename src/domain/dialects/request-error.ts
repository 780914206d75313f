type RequestFacts = { readonly key?: string; readonly status?: number; readonly code?: string };

/** A request that a client got wrong, or that nobody here can serve: a sentence with the key it is about. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  /** The key of the request, such as `messages[2].content`. */
  readonly key: string | undefined;
  /** The HTTP status; 400 when absent. */
  readonly status: number;
  /** The word by which client libraries know what to do about it, where they have one. */
  readonly code: string | undefined;

  constructor(message: string, { key, status = 400, code }: RequestFacts = {}) {
    super(message);
    this.key = key;
    this.status = status;
    this.code = code;
  }
}
