import { isJsonObject, type JsonObject, nestsDeeper, readJson } from '../../domain/artifacts/read-json.js';
import type { ClientDialect, ClientRequest } from '../../domain/dialects/client-dialect.js';
import { clientFailureOf, type FailureReason } from '../../domain/dialects/client-failure.js';
import type { Dialect } from '../../domain/dialects/dialect.js';
import { modelEntry, modelsList } from '../../domain/dialects/models-list.js';
import { RequestError } from '../../domain/dialects/request-error.js';
import type { Caller } from '../../domain/inference/call/model-call.js';
import { callerOf, readCallerHeader } from '../../domain/serving/caller.js';
import { isLoopbackHost } from '../../domain/serving/loopback-host.js';
import { ModelFinder } from '../../domain/serving/model-finder.js';
import { prometheusContentType } from '../../domain/serving/prometheus.js';
import { readRepeat, repeatHeader } from '../../domain/serving/repeat-header.js';
import { readServedPath, type ServedPath } from '../../domain/serving/served-path.js';
import { createKeyCheck } from '../../domain/serving/server-key.js';
import type { ClientDesk, Desk, DeskRequest } from '../../ports/client-desk.js';
import type { Clock } from '../../ports/clock.js';
import type {
  HandleRequest,
  HttpHeaders,
  HttpRequest,
  HttpRequestHead,
  HttpResponse,
} from '../../ports/http-server.js';
import { failureOf, jsonHeaders, sendFailure, stopping } from './answer-failure.js';
import { ClientCall } from './client-call.js';

export type ClientDeskParts = {
  readonly clock: Clock;
  /** A word that no other desk begins the names of its requests with. */
  readonly newPrefix: () => string;
  readonly dialects: Readonly<Record<Dialect, ClientDialect>>;
};

/** Desks that answer clients in these dialects. */
export const createClientDesk = (parts: ClientDeskParts): ClientDesk => ({
  open: (request) => new OpenDesk(parts, request),
});

/** More paths than these are read anew each time, so that no client can fill the memory with them. */
const mostPathsRemembered = 2000;

type Refusal = {
  readonly reason: FailureReason;
  readonly message: string;
  readonly status?: number;
  readonly headers?: HttpHeaders;
};

class OpenDesk implements Desk {
  private readonly parts: ClientDeskParts;
  private readonly request: DeskRequest;
  private readonly finder: ModelFinder;
  private readonly callerOfKey: ReturnType<typeof createKeyCheck>;
  private readonly paths = new Map<string, ServedPath | undefined>();
  private readonly prefix: string;
  private readonly openedAtMs: number;
  private requests = 0;
  private isClosed = false;

  constructor(parts: ClientDeskParts, request: DeskRequest) {
    this.parts = parts;
    this.request = request;
    this.finder = new ModelFinder(request.side, request.side.settings.gateway.server);
    this.callerOfKey = createKeyCheck(request.key);
    this.prefix = parts.newPrefix();
    this.openedAtMs = parts.clock.now();
  }

  close(): void {
    this.isClosed = true;
  }

  readonly letsIn = ({ headers }: HttpRequestHead): boolean => {
    const port = this.request.port();
    return port !== undefined && isLoopbackHost(headers['host'], port) && this.callerOfKey(headers) !== undefined;
  };

  readonly handle: HandleRequest = async (request, response) => {
    const path = this.pathOf(request.target);
    const dialect = this.parts.dialects[dialectOf(path, request)];
    const port = this.request.port();
    if (port !== undefined && !isLoopbackHost(request.headers['host'], port)) {
      return refuse(response, dialect, foreignHost);
    }
    if (path?.endpoint.kind === 'health') return response.send(200, jsonHeaders, '{"status":"ok"}');
    const keyCaller = this.callerOfKey(request.headers);
    if (keyCaller === undefined) return refuse(response, dialect, noKey);
    if (this.isClosed || port === undefined) return sendFailure(response, dialect, stopping);
    if (path === undefined) return refuse(response, dialect, nowhere);
    await this.serve({ request, response, dialect, path, keyCaller });
  };

  private async serve(arrived: Arrived): Promise<void> {
    const { request, response, dialect, path } = arrived;
    const { endpoint } = path;
    if (endpoint.kind === 'unserved') return refuse(response, dialect, { ...nowhere, message: endpoint.why });
    const method = endpoint.kind === 'ask' ? 'POST' : 'GET';
    if (request.method !== method) return refuse(response, dialect, wrongMethod(method));
    if (endpoint.kind === 'metrics') {
      return response.send(200, ['content-type', prometheusContentType], this.request.metrics());
    }
    if (endpoint.kind !== 'models') return this.ask(arrived);
    this.tellModels(response, dialect, endpoint.name);
  }

  /** Every model that is declared, or the one of a name. */
  private tellModels(response: HttpResponse, dialect: ClientDialect, name: string | undefined): void {
    const models = this.finder.declared();
    const openedS = Math.floor(this.openedAtMs / 1000);
    const model = models.find((each) => each.name === name);
    if (name === undefined) response.send(200, jsonHeaders, modelsList(models, openedS));
    else if (model === undefined) refuse(response, dialect, { ...nowhere, message: 'there is no such model here' });
    else response.send(200, jsonHeaders, modelEntry(model, openedS));
  }

  private async ask(arrived: Arrived): Promise<void> {
    const { dialect, response } = arrived;
    let call: ClientCall;
    try {
      call = this.callOf(arrived);
    } catch (error) {
      const failure = error instanceof RequestError ? failureOf(error) : undefined;
      if (failure === undefined) throw error;
      return sendFailure(response, dialect, failure);
    }
    await call.answer();
  }

  /** Each part is set by itself, since every request makes one and spreading takes several times as long. */
  private callOf({ request, response, dialect, path, keyCaller }: Arrived): ClientCall {
    const { model, book, side, takesNext } = this.request;
    const asked = requestOf(request, dialect);
    const header = headerCaller(request);
    const repeat = readRepeat(request.headers[repeatHeader]);
    this.requests += 1;
    return new ClientCall({
      clock: this.parts.clock,
      model,
      settings: side.settings.gateway.server,
      book,
      dialect,
      asked,
      makeCall: this.finder.find(asked.model, dialect.name),
      caller: callerOf({ header, path: path.caller, key: keyCaller, requestUser: asked.user }),
      repeat: repeat ?? 0,
      takesNext: takesNext && repeat === undefined,
      request,
      response,
      id: `${this.prefix}${this.requests.toString(36)}`,
    });
  }

  private pathOf(target: string): ServedPath | undefined {
    const known = this.paths.get(target);
    if (known !== undefined) return known;
    const path = readServedPath(target);
    if (path !== undefined && this.paths.size < mostPathsRemembered) this.paths.set(target, path);
    return path;
  }
}

/** A request that is let in. */
type Arrived = {
  readonly request: HttpRequest;
  readonly response: HttpResponse;
  readonly dialect: ClientDialect;
  readonly path: ServedPath;
  readonly keyCaller: Caller;
};

/** In whose words an answer is written; Anthropic's clients are known by a header where a path is everybody's. */
function dialectOf(path: ServedPath | undefined, { headers }: HttpRequest): Dialect {
  const endpoint = path?.endpoint;
  if (endpoint?.kind === 'ask' || endpoint?.kind === 'unserved') return endpoint.dialect;
  return headers['anthropic-version'] === undefined ? 'chat' : 'messages';
}

/** What is asked, with what the client's headers say of the words that it asks in. */
function requestOf(request: HttpRequest, dialect: ClientDialect): ClientRequest {
  const asked = dialect.read(bodyOf(request));
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
  if (coding !== undefined && coding !== 'identity') {
    throw new RequestError('a body is taken as it is, without a content-encoding', { status: 415 });
  }
  const value = readJson(body)?.json;
  if (isJsonObject(value)) {
    // Each level takes two characters at the least, so that short bodies need no look.
    if (body.length > 2 * mostLevels && nestsDeeper(value, mostLevels)) throw new RequestError(tooDeep);
    return value;
  }
  throw new RequestError(value === undefined ? 'the body is no JSON' : 'the body must be a JSON object');
}

function headerCaller(request: HttpRequest): Caller {
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

function refuse(response: HttpResponse, dialect: ClientDialect, refusal: Refusal): void {
  const { reason, message, status, headers } = refusal;
  sendFailure(response, dialect, clientFailureOf(reason, { message, status }), headers);
}

const foreignHost: Refusal = {
  reason: { kind: 'forbidden-host' },
  message: 'this gateway answers only to 127.0.0.1, localhost and [::1] at its own port',
};
const noKey: Refusal = {
  reason: { kind: 'unauthorised' },
  message: 'the key of this gateway is missing or wrong: it is neither that of a provider nor of another gateway',
};
const nowhere: Refusal = {
  reason: { kind: 'not-found' },
  message:
    'there is nothing here; /v1/chat/completions, /v1/responses, /v1/embeddings, /v1/messages and /v1/models are',
};
const wrongMethod = (method: string): Refusal => ({
  reason: { kind: 'request', key: undefined },
  message: `only ${method} is served here`,
  status: 405,
  headers: ['allow', method],
});
