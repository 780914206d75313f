import { isJsonObject, type JsonObject, nestsDeeper, readJson } from '../../domain/artifacts/read-json.js';
import type { ClientDialect, ClientRequest } from '../../domain/dialects/client-dialect.js';
import { RequestError } from '../../domain/dialects/request-error.js';
import type { Caller } from '../../domain/inference/call/model-call.js';
import { readCallerHeader } from '../../domain/serving/caller.js';
import type { HttpRequest, UntakenBody } from '../../ports/http-server.js';

/**
 * What is asked, with what the client's headers say of the words that it asks in. A model that its path names is meant,
 * whatever its body says. Throws a `RequestError`.
 */
export function requestOf(request: HttpRequest, dialect: ClientDialect, model: string | undefined): ClientRequest {
  const body = bodyOf(request);
  const asked = dialect.read(model === undefined ? body : { ...body, model });
  const { 'anthropic-version': version, 'anthropic-beta': betas } = request.headers;
  if (asked.verbatim?.dialect !== 'messages') return asked;
  return { ...asked, verbatim: { ...asked.verbatim, version, betas } };
}

/** What is read at any depth is written only as deep as the stack goes, which is several times as deep as this. */
const mostLevels = 1000;
const tooDeep = `the body nests lists and objects more than ${mostLevels} levels deep`;

/** The body of a request as the object that it must be. */
function bodyOf({ body, headers }: HttpRequest): JsonObject {
  const coding = headers['content-encoding'];
  if (coding !== undefined && !isNone.test(coding)) {
    throw new RequestError('a body is taken as it is, without a content-encoding', { status: 415 });
  }
  if (typeof body !== 'string') throw untaken(body);
  const value = readJson(body)?.json;
  if (isJsonObject(value)) {
    // Each level takes two characters at the least, so that short bodies need no look.
    if (body.length > 2 * mostLevels && nestsDeeper(value, mostLevels)) throw new RequestError(tooDeep);
    return value;
  }
  throw new RequestError(value === undefined ? 'the body is no JSON' : 'the body must be a JSON object');
}

/** Codings are called by any letters (RFC 9110 §8.4.1). */
const isNone = /^(?:identity)?$/i;

function untaken(body: UntakenBody): RequestError {
  if (body.kind === 'not-utf8') return new RequestError('the body is not UTF-8, which JSON is always sent in');
  if (body.kind === 'unfinished') return new RequestError('the body had not come whole when this gateway stopped');
  const most = Math.floor(body.mostBytes / 1e6);
  const message = `a request may have ${most} MB at the most (gateway.server.max_body_megabytes)`;
  return new RequestError(message, { status: 413 });
}

/** Whom the headers of a request name. Throws a `RequestError`. */
export function headerCaller(request: HttpRequest): Caller {
  const { 'x-lanegate-session': session, 'x-lanegate-user': user } = request.headers;
  return session === undefined && user === undefined
    ? nobody
    : { session: named('session', request), user: named('user', request) };
}

const nobody: Caller = {};

/** A name that cannot be read may not lift a cap, nor may two that are read as one. */
function named(kind: 'session' | 'user', { headers, timesSent }: HttpRequest): string | undefined {
  const header = `x-lanegate-${kind}`;
  const text = headers[header];
  if (text === undefined) return undefined;
  if (timesSent(header) > 1) throw new RequestError(`${header} came more than once: send one, with one name`);
  const name = readCallerHeader(text);
  if (name === undefined) throw new RequestError(`${header} must be a name of 1 to 200 characters in UTF-8`);
  return name;
}
