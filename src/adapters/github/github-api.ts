import type { z } from 'zod';
import { UserError } from '../../domain/user-error.js';
import type { Clock } from '../../ports/clock.js';
import { type Answer, errorOf, jsonIn } from './request-error.js';
import { retryRequests } from './retry-requests.js';
import { followed, type Method, type Question } from './send-request.js';
import { withinTime } from './within-time.js';

export type GithubApiSettings = {
  readonly token: string | undefined;
  /** `owner/name`. */
  readonly repository: string;
  /** `GITHUB_API_URL`; on an Enterprise Server it has a path. */
  readonly apiUrl: string;
  /** What the token needs, such as `actions: read`; told where GitHub refuses. */
  readonly permission: string;
  /** Ends every request and every wait. */
  readonly signal?: AbortSignal | undefined;
};

type Query = Readonly<Record<string, string>>;
/** A text that is sent, with what it is. */
type Content = { readonly text: string; readonly type: string };
type Asking = {
  readonly content?: Content;
  readonly accept?: string;
  readonly maxBytes?: number;
  /** Whether whoever asks tries again themselves. */
  readonly isOnce?: boolean;
};
type ToMake<Schema extends z.ZodType> = {
  readonly body: object;
  readonly schema: Schema;
  readonly find: () => Promise<z.infer<Schema> | undefined>;
};
type AnswerLimits = { readonly maxBytes: number; readonly timeoutMs: number; readonly isOnce?: boolean };

const apiVersion = '2022-11-28';
const requestTimeoutMs = 30_000;
const downloadTimeoutMs = 120_000;
const mostJsonBytes = 16 * 1024 * 1024;

/** `/repos/{owner}/{repo}` of GitHub's API. The HTTP client is loaded at the first request. */
export class GithubApi {
  private readonly settings: GithubApiSettings;
  private readonly clock: Clock;

  constructor(settings: GithubApiSettings, clock: Clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** What a path answers as JSON. Throws an `Error` that says what to do, also for an answer of another shape. */
  async get<Schema extends z.ZodType>(path: string, schema: Schema, query: Query = {}): Promise<z.infer<Schema>> {
    return this.parsed(await this.ask('GET', path, query), schema);
  }

  /** As `get`; `undefined` where there is no such thing. */
  async find<Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    query: Query = {},
  ): Promise<z.infer<Schema> | undefined> {
    const answer = await this.ask('GET', path, query);
    return answer.status === 404 ? undefined : this.parsed(answer, schema);
  }

  /** What GitHub answers to something that is written; it may be written twice where an answer was lost. */
  async send<Schema extends z.ZodType>(
    method: 'POST' | 'PATCH',
    path: string,
    { body, schema }: { readonly body: object; readonly schema: Schema },
  ): Promise<z.infer<Schema>> {
    return this.parsed(await this.ask(method, path, {}, { content: jsonContent(body) }), schema);
  }

  /** As `send`, for what must not be made twice: before each further try `find` tells whether one took effect. */
  async make<Schema extends z.ZodType>(path: string, { body, schema, find }: ToMake<Schema>): Promise<z.infer<Schema>> {
    let tries = 0;
    const attempt = async (): Promise<z.infer<Schema>> => {
      tries += 1;
      const made = tries === 1 ? undefined : await find();
      return (
        made ?? this.parsed(await this.ask('POST', path, {}, { content: jsonContent(body), isOnce: true }), schema)
      );
    };
    return retryRequests(this.clock, attempt, this.settings.signal);
  }

  /** What GitHub's GraphQL API answers to a query of the repository `$name` of `$owner`. */
  async query<Schema extends z.ZodType>(query: string, schema: Schema): Promise<z.infer<Schema>> {
    const [owner, name] = this.settings.repository.split('/');
    const content = jsonContent({ query, variables: { owner, name } });
    const root = this.settings.apiUrl.replace(/\/+$/u, '').replace(/\/v3$/u, '');
    return this.parsed(await this.askAt('POST', new URL(`${root}/graphql`), { content }), schema);
  }

  /** Removes what is at a path, if it is there. */
  async remove(path: string): Promise<void> {
    const answer = await this.ask('DELETE', path, {});
    if (answer.status !== 204 && answer.status !== 404) throw this.refusal(answer);
  }

  /**
   * Sends a text to an address that GitHub named, which has to be of GitHub: whoever gets the token may use it. It may
   * be sent twice where an answer was lost.
   */
  async upload<Schema extends z.ZodType>(address: URL, text: string, schema: Schema): Promise<z.infer<Schema>> {
    const { host } = new URL(this.settings.apiUrl);
    if (address.host !== host && address.host !== host.replace(/^api\./u, 'uploads.')) {
      throw new Error(`GitHub named an address of ${address.host} to upload to, which is not its own`);
    }
    const content = { text, type: 'application/octet-stream' };
    return this.parsed(await this.askAt('POST', address, { content }), schema);
  }

  /**
   * The bytes at a path, or where it leads; `undefined` where they are gone or more than allowed. Some paths tell about
   * a file unless its bytes are asked for.
   */
  async download(path: string, maxBytes: number, accept?: 'application/octet-stream'): Promise<Buffer | undefined> {
    const answer = await this.ask('GET', path, {}, { maxBytes, ...(accept === undefined ? {} : { accept }) });
    if (answer.status === 404 || answer.status === 410) return undefined;
    if (answer.status === 200) return answer.body;
    const place = answer.headers['location'];
    if (answer.status !== 302 || typeof place !== 'string') throw this.refusal(answer);
    // The address is signed: whoever has it may read, so the token stays here, and the address is in no message.
    const found = await this.retried(
      { method: 'GET', url: place, headers: {} },
      { maxBytes, timeoutMs: downloadTimeoutMs },
    );
    if (found.status === 404 || found.status === 410) return undefined;
    if (found.status !== 200) throw new Error(`an artifact could not be downloaded: ${found.status}`);
    return found.body;
  }

  private parsed<Schema extends z.ZodType>(answer: Answer, schema: Schema): z.infer<Schema> {
    if (answer.status !== 200 && answer.status !== 201) throw this.refusal(answer);
    const parsed = schema.safeParse(jsonIn(answer.body));
    if (!parsed.success) throw new Error(`GitHub answered with something of another shape to ${answer.asked}`);
    return parsed.data;
  }

  private async ask(method: Method, path: string, query: Query, options: Asking = {}): Promise<Answer> {
    const url = new URL(`${this.root}${path === '' ? '' : `/${path}`}`);
    url.search = new URLSearchParams(query).toString();
    return this.askAt(method, url, options);
  }

  private async askAt(method: Method, url: URL, options: Asking): Promise<Answer> {
    const { token } = this.settings;
    const { content, accept = 'application/vnd.github+json', maxBytes = mostJsonBytes, isOnce = false } = options;
    if (token === undefined) throw new UserError('there is no token: give the input `github-token`');
    const headers = {
      authorization: `Bearer ${token}`,
      accept,
      'x-github-api-version': apiVersion,
      ...(content === undefined ? {} : { 'content-type': content.type }),
    };
    const question = { method, url: url.href, headers, ...(content === undefined ? {} : { body: content.text }) };
    return this.retried(question, { maxBytes, timeoutMs: requestTimeoutMs, isOnce });
  }

  private retried(question: Question, { maxBytes, timeoutMs, isOnce = false }: AnswerLimits): Promise<Answer> {
    const { clock } = this;
    const { signal } = this.settings;
    const asked = this.nameOf(question);
    const send = async (): Promise<Answer> => {
      const got = await withinTime({ clock, timeoutMs, signal }, (ends) => followed(question, maxBytes, ends));
      const answer = { ...got, asked };
      if (answer.status >= 500 || answer.status === 403 || answer.status === 429) throw this.refusal(answer);
      return answer;
    };
    return isOnce ? send() : retryRequests(clock, send, signal);
  }

  private refusal(answer: Answer): Error {
    return errorOf(answer, this.settings.permission);
  }

  /** A request by its path in the repository; an address of the storage is signed, and in no message. */
  private nameOf({ method, url }: Question): string {
    if (!url.startsWith(this.root)) return url.endsWith('/graphql') ? 'a query' : 'a request elsewhere';
    const [path] = url.slice(this.root.length + 1).split('?');
    return `${method} ${path || 'the repository'}`;
  }

  private get root(): string {
    const { apiUrl, repository } = this.settings;
    return `${apiUrl.replace(/\/+$/u, '')}/repos/${repository}`;
  }
}

const jsonContent = (value: object): Content => ({ text: JSON.stringify(value), type: 'application/json' });
