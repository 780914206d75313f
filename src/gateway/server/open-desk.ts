import type { ClientDialect } from '../../domain/dialects/client-dialect.js';
import { clientFailureOf, type FailureReason } from '../../domain/dialects/client-failure.js';
import type { Dialect } from '../../domain/dialects/dialect.js';
import { modelEntry, modelsList } from '../../domain/dialects/models-list.js';
import { RequestError } from '../../domain/dialects/request-error.js';
import type { Caller } from '../../domain/inference/call/model-call.js';
import { excerptOf } from '../../domain/inference/excerpt.js';
import { callerOf } from '../../domain/serving/caller.js';
import { isLoopbackHost } from '../../domain/serving/loopback-host.js';
import { ModelFinder } from '../../domain/serving/model-finder.js';
import { prometheusContentType } from '../../domain/serving/prometheus.js';
import { readRepeat, repeatHeader } from '../../domain/serving/repeat-header.js';
import { hostIn, isNoProxy, pathIn } from '../../domain/serving/request-target.js';
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
import { headerCaller, requestOf } from './read-request.js';

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

  readonly letsIn = ({ target, headers }: HttpRequestHead): boolean => {
    const port = this.request.port();
    const host = hostIn(target) ?? headers['host'];
    return port !== undefined && isLoopbackHost(host, port) && typeof this.callerOfKey(headers) === 'object';
  };

  readonly handle: HandleRequest = async (request, response) => {
    const path = this.pathOf(request.target);
    const dialect = this.parts.dialects[dialectOf(path, request)];
    const port = this.request.port();
    const named = hostIn(request.target);
    const host = named ?? request.headers['host'];
    if (host === undefined) return refuse(response, dialect, noHost);
    if (port !== undefined && !isLoopbackHost(host, port))
      return refuse(response, dialect, named === undefined ? foreignHost : foreignTarget);
    if (path?.endpoint.kind === 'health') return response.send(200, jsonHeaders, '{"status":"ok"}');
    const keyCaller = this.callerOfKey(request.headers);
    if (keyCaller === undefined) return refuse(response, dialect, noKey);
    if (keyCaller === 'misnamed') return refuse(response, dialect, misnamed);
    if (this.isClosed || port === undefined) return sendFailure(response, dialect, stopping);
    if (path === undefined) return refuse(response, dialect, nowhere(request.target, port));
    await this.serve({ request, response, dialect, path, keyCaller });
  };

  private async serve(arrived: Arrived): Promise<void> {
    const { request, response, dialect, path } = arrived;
    const { endpoint } = path;
    if (endpoint.kind === 'unserved') return refuse(response, dialect, notFound(endpoint.why));
    const methods = endpoint.kind === 'ask' ? toAsk : toRead;
    if (!methods.includes(request.method)) return refuse(response, dialect, wrongMethod(methods));
    if (endpoint.kind === 'metrics') {
      return response.send(200, ['content-type', prometheusContentType], this.request.metrics());
    }
    if (endpoint.kind !== 'models') return this.ask(arrived);
    this.tellModels(response, dialect, endpoint.name);
  }

  /** Every model that is declared, or the one of a name. */
  private tellModels(response: HttpResponse, dialect: ClientDialect, name: string | undefined): void {
    const openedS = Math.floor(this.openedAtMs / 1000);
    const model = name === undefined ? undefined : this.finder.listed(name);
    if (name === undefined) response.send(200, jsonHeaders, modelsList(this.finder.declared(), openedS));
    else if (model === undefined) refuse(response, dialect, undeclared(name));
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
      this.request.book.refuse(failure.status);
      return sendFailure(response, dialect, failure);
    }
    await call.answer();
  }

  /** Each part is set by itself, since every request makes one and spreading takes several times as long. */
  private callOf({ request, response, dialect, path, keyCaller }: Arrived): ClientCall {
    const { model, book, side, takesNext } = this.request;
    const asked = requestOf(request, dialect, path.endpoint.kind === 'ask' ? path.endpoint.model : undefined);
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
  const known = endpoint?.kind === 'ask' || endpoint?.kind === 'unserved' ? endpoint.dialect : undefined;
  if (known !== undefined) return known;
  return headers['anthropic-version'] === undefined ? 'chat' : 'messages';
}

function refuse(response: HttpResponse, dialect: ClientDialect, refusal: Refusal): void {
  const { reason, message, status, headers } = refusal;
  sendFailure(response, dialect, clientFailureOf(reason, { message, status }), headers);
}

const noHost: Refusal = {
  reason: { kind: 'request', key: undefined },
  message: 'a request must name the host that it is sent to, in a header `host`',
};
const foreignHost: Refusal = {
  reason: { kind: 'forbidden-host' },
  message: 'this gateway answers only to 127.0.0.1, localhost and [::1] at its own port',
};
const foreignTarget: Refusal = { reason: { kind: 'forbidden-host' }, message: isNoProxy };
const noKey: Refusal = {
  reason: { kind: 'unauthorised' },
  message: 'the key of this gateway is missing or wrong: it is neither that of a provider nor of another gateway',
};
const misnamed: Refusal = {
  reason: { kind: 'unauthorised' },
  message: 'the key is right, but what follows it is not `:session=NAME:user=NAME`, percent-encoded and each once',
};
const notFound = (message: string): Refusal => ({ reason: { kind: 'not-found' }, message });

/** Words of a client's, as far as a sentence has room for them. */
const quoted = (text: string): string => JSON.stringify(excerptOf(text, 100));

const nowhere = (target: string, port: number): Refusal =>
  notFound(
    `there is nothing at ${quoted(pathIn(target))}; /v1/chat/completions, /v1/responses, /v1/embeddings, /v1/messages ` +
      `and /v1/models are: the base URL of OpenAI's clients is http://127.0.0.1:${port}/v1, that of Anthropic's ` +
      `http://127.0.0.1:${port}`,
  );
const undeclared = (name: string): Refusal =>
  notFound(`lanegate.yml says nothing of a model ${quoted(name)}, and no provider is asked which models it has`);
const toAsk = ['POST'];
/** The server leaves the body out of an answer to HEAD. */
const toRead = ['GET', 'HEAD'];
const wrongMethod = (methods: readonly string[]): Refusal => ({
  reason: { kind: 'request', key: undefined },
  message: `${methods.join(' and ')} alone ${methods.length === 1 ? 'is' : 'are'} served here`,
  status: 405,
  headers: ['allow', methods.join(', ')],
});
