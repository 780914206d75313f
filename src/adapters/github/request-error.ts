import { z } from 'zod';
import { UserError } from '../../domain/user-error.js';
import { isRefusal } from './retry-requests.js';

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer | undefined;
  /** What was asked for, such as `POST git/trees`. */
  readonly asked: string;
};

type Failed = { readonly headers: Readonly<Record<string, string>> };

/** The failure of a request that GitHub did not serve, as `retryRequests` reads it. */
export class RequestError extends Error {
  readonly status: number;
  readonly response: Failed;

  constructor(status: number, message: string, response: Failed = { headers: {} }) {
    super(message);
    this.status = status;
    this.response = response;
  }
}

/** The same where a setting or another token mends it. */
class RequestRefusal extends UserError {
  readonly status: number;
  readonly response: Failed;

  constructor(status: number, message: string, response: Failed) {
    super(message);
    this.status = status;
    this.response = response;
  }
}

/** An answer that serves nothing as an error, which says what to do; `permission` is what the token needs. */
export function errorOf({ status, headers, body, asked }: Answer, permission: string): Error {
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

export function jsonIn(body: Buffer | undefined): unknown {
  try {
    return JSON.parse(body?.toString('utf8') ?? '');
  } catch {
    return undefined;
  }
}

/** What tells how long to wait. */
function limitsIn(headers: Answer['headers']): Readonly<Record<string, string>> {
  const names = ['retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset'];
  return Object.fromEntries(
    names.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]] as const] : [])),
  );
}

const Detail = z.union([
  z.string(),
  z.object({ message: z.string() }).transform(({ message }) => message),
  z.object({ field: z.string(), code: z.string() }).transform(({ field, code }) => `${field} ${code}`),
]);
/** A failed validation says in `errors` alone what failed. */
const Said = z.object({ message: z.string(), errors: z.array(Detail).catch([]).default([]) });

const mostCharacters = 300;

function saidIn(body: Buffer | undefined): string {
  const said = Said.safeParse(jsonIn(body)).data;
  if (said === undefined) return '';
  const details = said.errors.length === 0 ? '' : `: ${said.errors.join('; ')}`;
  return `${said.message}${details}`.slice(0, mostCharacters);
}
