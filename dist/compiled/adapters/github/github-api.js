import { UserError } from '../../domain/user-error.js';
import { errorOf, jsonIn } from './request-error.js';
import { retryRequests } from './retry-requests.js';
import { followed } from './send-request.js';
import { withinTime } from './within-time.js';
const apiVersion = '2022-11-28';
const requestTimeoutMs = 30_000;
const downloadTimeoutMs = 120_000;
const mostJsonBytes = 16 * 1024 * 1024;
/** `/repos/{owner}/{repo}` of GitHub's API. The HTTP client is loaded at the first request. */
export class GithubApi {
    settings;
    clock;
    constructor(settings, clock) {
        this.settings = settings;
        this.clock = clock;
    }
    /** What a path answers as JSON. Throws an `Error` that says what to do, also for an answer of another shape. */
    async get(path, schema, query = {}) {
        return this.parsed(await this.ask('GET', path, query), schema);
    }
    /** As `get`; `undefined` where there is no such thing. */
    async find(path, schema, query = {}) {
        const answer = await this.ask('GET', path, query);
        return answer.status === 404 ? undefined : this.parsed(answer, schema);
    }
    /** What GitHub answers to something that is written; it may be written twice where an answer was lost. */
    async send(method, path, { body, schema }) {
        return this.parsed(await this.ask(method, path, {}, { content: jsonContent(body) }), schema);
    }
    /** As `send`, for what must not be made twice: before each further try `find` tells whether one took effect. */
    async make(path, { body, schema, find }) {
        let tries = 0;
        const attempt = async () => {
            tries += 1;
            const made = tries === 1 ? undefined : await find();
            return (made ?? this.parsed(await this.ask('POST', path, {}, { content: jsonContent(body), isOnce: true }), schema));
        };
        return retryRequests(this.clock, attempt, this.settings.signal);
    }
    /** What GitHub's GraphQL API answers to a query of the repository `$name` of `$owner`. */
    async query(query, schema) {
        const [owner, name] = this.settings.repository.split('/');
        const content = jsonContent({ query, variables: { owner, name } });
        const root = this.settings.apiUrl.replace(/\/+$/u, '').replace(/\/v3$/u, '');
        return this.parsed(await this.askAt('POST', new URL(`${root}/graphql`), { content }), schema);
    }
    /** Removes what is at a path, if it is there. */
    async remove(path) {
        const answer = await this.ask('DELETE', path, {});
        if (answer.status !== 204 && answer.status !== 404)
            throw this.refusal(answer);
    }
    /**
     * Sends a text to an address that GitHub named, which has to be of GitHub: whoever gets the token may use it. It may
     * be sent twice where an answer was lost.
     */
    async upload(address, text, schema) {
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
    async download(path, maxBytes, accept) {
        const answer = await this.ask('GET', path, {}, { maxBytes, ...(accept === undefined ? {} : { accept }) });
        if (answer.status === 404 || answer.status === 410)
            return undefined;
        if (answer.status === 200)
            return answer.body;
        const place = answer.headers['location'];
        if (answer.status !== 302 || typeof place !== 'string')
            throw this.refusal(answer);
        // The address is signed: whoever has it may read, so the token stays here, and the address is in no message.
        const found = await this.retried({ method: 'GET', url: place, headers: {} }, { maxBytes, timeoutMs: downloadTimeoutMs });
        if (found.status === 404 || found.status === 410)
            return undefined;
        if (found.status !== 200)
            throw new Error(`an artifact could not be downloaded: ${found.status}`);
        return found.body;
    }
    parsed(answer, schema) {
        if (answer.status !== 200 && answer.status !== 201)
            throw this.refusal(answer);
        const parsed = schema.safeParse(jsonIn(answer.body));
        if (!parsed.success)
            throw new Error(`GitHub answered with something of another shape to ${answer.asked}`);
        return parsed.data;
    }
    async ask(method, path, query, options = {}) {
        const url = new URL(`${this.root}${path === '' ? '' : `/${path}`}`);
        url.search = new URLSearchParams(query).toString();
        return this.askAt(method, url, options);
    }
    async askAt(method, url, options) {
        const { token } = this.settings;
        const { content, accept = 'application/vnd.github+json', maxBytes = mostJsonBytes, isOnce = false } = options;
        if (token === undefined)
            throw new UserError('there is no token: give the input `github-token`');
        const headers = {
            authorization: `Bearer ${token}`,
            accept,
            'x-github-api-version': apiVersion,
            ...(content === undefined ? {} : { 'content-type': content.type }),
        };
        const question = { method, url: url.href, headers, ...(content === undefined ? {} : { body: content.text }) };
        return this.retried(question, { maxBytes, timeoutMs: requestTimeoutMs, isOnce });
    }
    retried(question, { maxBytes, timeoutMs, isOnce = false }) {
        const { clock } = this;
        const { signal } = this.settings;
        const asked = this.nameOf(question);
        const send = async () => {
            const got = await withinTime({ clock, timeoutMs, signal }, (ends) => followed(question, maxBytes, ends));
            const answer = { ...got, asked };
            if (answer.status >= 500 || answer.status === 403 || answer.status === 429)
                throw this.refusal(answer);
            return answer;
        };
        return isOnce ? send() : retryRequests(clock, send, signal);
    }
    refusal(answer) {
        return errorOf(answer, this.settings.permission);
    }
    /** A request by its path in the repository; an address of the storage is signed, and in no message. */
    nameOf({ method, url }) {
        if (!url.startsWith(this.root))
            return url.endsWith('/graphql') ? 'a query' : 'a request elsewhere';
        const [path] = url.slice(this.root.length + 1).split('?');
        return `${method} ${path || 'the repository'}`;
    }
    get root() {
        const { apiUrl, repository } = this.settings;
        return `${apiUrl.replace(/\/+$/u, '')}/repos/${repository}`;
    }
}
const jsonContent = (value) => ({ text: JSON.stringify(value), type: 'application/json' });
