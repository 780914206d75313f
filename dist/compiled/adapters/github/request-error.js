import { z } from 'zod';
import { UserError } from '../../domain/user-error.js';
import { isRefusal } from './retry-requests.js';
/** The failure of a request that GitHub did not serve, as `retryRequests` reads it. */
export class RequestError extends Error {
    status;
    response;
    constructor(status, message, response = { headers: {} }) {
        super(message);
        this.status = status;
        this.response = response;
    }
}
/** The same where a setting or another token mends it. */
class RequestRefusal extends UserError {
    status;
    response;
    constructor(status, message, response) {
        super(message);
        this.status = status;
        this.response = response;
    }
}
/** An answer that serves nothing as an error, which says what to do; `permission` is what the token needs. */
export function errorOf({ status, headers, body, asked }, permission) {
    const said = saidIn(body);
    const answered = `GitHub answered ${status} to ${asked}${said === '' ? '' : ` (${said})`}`;
    const response = { headers: limitsIn(headers) };
    if (status === 401)
        return new RequestRefusal(status, `${answered}; the token is none of GitHub's, or no longer valid`, response);
    const failed = new RequestError(status, answered, response);
    // No permission helps against a limit, which has the status of a refusal as well.
    return isRefusal(failed)
        ? new RequestRefusal(status, `${answered}; give the job "permissions: ${permission}"`, response)
        : failed;
}
export function jsonIn(body) {
    try {
        return JSON.parse(body?.toString('utf8') ?? '');
    }
    catch {
        return undefined;
    }
}
/** What tells how long to wait. */
function limitsIn(headers) {
    const names = ['retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset'];
    return Object.fromEntries(names.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]]] : [])));
}
const Detail = z.union([
    z.string(),
    z.object({ message: z.string() }).transform(({ message }) => message),
    z.object({ field: z.string(), code: z.string() }).transform(({ field, code }) => `${field} ${code}`),
]);
/** A failed validation says in `errors` alone what failed. */
const Said = z.object({ message: z.string(), errors: z.array(Detail).catch([]).default([]) });
const mostCharacters = 300;
function saidIn(body) {
    const said = Said.safeParse(jsonIn(body)).data;
    if (said === undefined)
        return '';
    const details = said.errors.length === 0 ? '' : `: ${said.errors.join('; ')}`;
    return `${said.message}${details}`.slice(0, mostCharacters);
}
