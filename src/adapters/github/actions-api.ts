import type { z } from 'zod';
import type { Clock } from '../../ports/clock.js';
import { retryRequests } from './retry-requests.js';

export type ActionsApiSettings = {
  /** Needs `actions: read`. */
  readonly token: string | undefined;
  /** `owner/name`. */
  readonly repository: string;
  /** `GITHUB_API_URL`; on an Enterprise Server it has a path. */
  readonly apiUrl: string;
};

type Query = Readonly<Record<string, string>>;
type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer | undefined;
};

const apiVersion = '2022-11-28';
const requestTimeoutMs = 30_000;
const mostJsonBytes = 16 * 1024 * 1024;

/** The answer of GitHub to a request that it did not serve, as `retryRequests` reads it. */
class RequestError extends Error {
  readonly status: number;
  readonly response: { readonly headers: Readonly<Record<string, string>> };

  constructor(status: number, message: string, headers: Answer['headers']) {
    super(message);
    this.status = status;
    const names = ['retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset'];
    const kept = names.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]] as const] : []));
    this.response = { headers: Object.fromEntries(kept) };
  }
}

/** `/repos/{owner}/{repo}/actions` of GitHub's API. The HTTP client is loaded at the first request. */
export class ActionsApi {
  private readonly settings: ActionsApiSettings;
  private readonly clock: Clock;

  constructor(settings: ActionsApiSettings, clock: Clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** What a path answers as JSON. Throws an `Error` that says what to do, also for an answer of another shape. */
  async get<Schema extends z.ZodType>(path: string, schema: Schema, query: Query = {}): Promise<z.infer<Schema>> {
    const { status, headers, body } = await this.ask(path, query);
    if (status !== 200) throw refusal({ status, headers, body });
    const parsed = schema.safeParse(jsonIn(body));
    if (!parsed.success) throw new Error('GitHub answered with something of another shape');
    return parsed.data;
  }

  /** The bytes behind a path that leads elsewhere, or `undefined` where they are gone or more than allowed. */
  async download(path: string, maxBytes: number): Promise<Buffer | undefined> {
    const { status, headers, body } = await this.ask(path, {});
    if (status === 404 || status === 410) return undefined;
    const place = headers['location'];
    if (status !== 302 || typeof place !== 'string') throw refusal({ status, headers, body });
    // The address is signed: whoever has it may read, so the token stays here, and the address is in no message.
    const found = await this.retried(() => request(place, {}, maxBytes));
    if (found.status === 404 || found.status === 410) return undefined;
    if (found.status !== 200) throw new Error(`an artifact could not be downloaded: ${found.status}`);
    return found.body;
  }

  private async ask(path: string, query: Query): Promise<Answer> {
    const { apiUrl, repository, token } = this.settings;
    if (token === undefined) throw new Error('there is no token: give the input `github-token`');
    const url = new URL(`${apiUrl}/repos/${repository}/actions/${path}`);
    url.search = new URLSearchParams(query).toString();
    const headers = {
      authorization: `Bearer ${token}`,
      accept: 'application/vnd.github+json',
      'x-github-api-version': apiVersion,
    };
    return this.retried(() => request(url.href, headers, mostJsonBytes));
  }

  private retried(send: () => Promise<Answer>): Promise<Answer> {
    return retryRequests(this.clock, async () => {
      const answer = await send();
      if (answer.status >= 500 || answer.status === 403 || answer.status === 429) throw refusal(answer);
      return answer;
    });
  }
}

function refusal({ status, headers, body }: Answer): RequestError {
  const said = messageIn(body);
  const hint = status === 403 || status === 404 ? '; give the job "permissions: actions: read"' : '';
  return new RequestError(status, `GitHub answered ${status}${said === '' ? '' : ` (${said})`}${hint}`, headers);
}

function messageIn(body: Buffer | undefined): string {
  const json = jsonIn(body);
  if (typeof json !== 'object' || json === null || !('message' in json)) return '';
  return typeof json.message === 'string' ? json.message.slice(0, 200) : '';
}

function jsonIn(body: Buffer | undefined): unknown {
  try {
    return JSON.parse(body?.toString('utf8') ?? '');
  } catch {
    return undefined;
  }
}

/** One request that follows nothing; no body where it has more than `maxBytes`. A lost connection has status 500. */
async function request(url: string, headers: Record<string, string>, maxBytes: number): Promise<Answer> {
  const { HttpClient } = await import('@actions/http-client');
  const client = new HttpClient('lanegate', [], { socketTimeout: requestTimeoutMs, allowRedirects: false });
  try {
    const { message } = await client.get(url, headers);
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of message) {
      const piece = Buffer.from(chunk);
      bytes += piece.length;
      if (bytes > maxBytes) break;
      chunks.push(piece);
    }
    const body = bytes > maxBytes ? undefined : Buffer.concat(chunks);
    return { status: message.statusCode ?? 0, headers: message.headers, body };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'the connection was lost';
    throw new RequestError(500, `GitHub did not answer (${code})`, {});
  }
}
