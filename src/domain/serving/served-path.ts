import type { Dialect } from '../dialects/dialect.js';
import type { Caller } from '../inference/call/model-call.js';
import { percentDecoded } from '../percent-decoded.js';
import { readCallerName } from './caller.js';
import { pathIn } from './request-target.js';
import { type UnservedPath, unservedAt } from './unserved-path.js';

/** What a path of the server stands for. */
export type Endpoint =
  /** What a client asks, and whom where its path says so. */
  | { readonly kind: 'ask'; readonly dialect: Dialect; readonly model?: string | undefined }
  /** Every model, or the one of a name. */
  | { readonly kind: 'models'; readonly name: string | undefined }
  | { readonly kind: 'metrics' }
  | { readonly kind: 'health' }
  | ({ readonly kind: 'unserved' } & UnservedPath);

export type ServedPath = { readonly endpoint: Endpoint; readonly caller: Caller };

const ask = (dialect: Dialect): Endpoint => ({ kind: 'ask', dialect });

const endpoints: ReadonlyMap<string, Endpoint> = new Map([
  ['chat/completions', ask('chat')],
  ['responses', ask('responses')],
  ['embeddings', ask('embeddings')],
  ['messages', ask('messages')],
  ['models', { kind: 'models', name: undefined }],
  ['metrics', { kind: 'metrics' }],
  ['health', { kind: 'health' }],
]);

/**
 * What clients' libraries put before a path, or have in it twice: Anthropic's write `/v1` after a base URL that ends so
 * already, Groq's write `/openai/v1`, Azure's `/openai`, and others a slash after one that ends in a slash.
 */
const prefixes: ReadonlySet<string | undefined> = new Set(['', 'v1', 'openai']);

/**
 * What a request is for and, where its path says so, for whom: `/session/NAME` and `/user/NAME` may stand before or
 * after `/v1`, which may be left out. `undefined` for a path that is nobody's.
 */
export function readServedPath(target: string): ServedPath | undefined {
  const segments = pathIn(target).split('/').slice(1);
  const named: { session?: string; user?: string } = {};
  let from = 0;
  for (;;) {
    const kind = segments[from];
    if (prefixes.has(kind)) {
      from += 1;
      continue;
    }
    if ((kind !== 'session' && kind !== 'user') || named[kind] !== undefined) break;
    const name = readCallerName(percentDecoded(segments[from + 1] ?? ''));
    if (name === undefined) return undefined;
    named[kind] = name;
    from += 2;
  }
  let to = segments.length;
  while (to > from && segments[to - 1] === '') to -= 1;
  const endpoint = endpointOf(segments.slice(from, to).join('/'));
  return endpoint && { endpoint, caller: named };
}

/** Azure's clients name whom they ask in the path; a name of ours, such as `provider/model`, may have slashes. */
const ofDeployment = /^deployments\/(?<name>.+?)\/(?<asked>chat\/completions|embeddings)$/;

function endpointOf(path: string): Endpoint | undefined {
  const known = endpoints.get(path);
  if (known !== undefined) return known;
  const { name: deployment = '', asked = '' } = ofDeployment.exec(path)?.groups ?? {};
  const endpoint = endpoints.get(asked);
  if (endpoint?.kind !== 'ask') return modelsEndpoint(path) ?? unservedEndpoint(path);
  const model = percentDecoded(deployment);
  return model === undefined ? undefined : { ...endpoint, model };
}

function modelsEndpoint(path: string): Endpoint | undefined {
  if (!path.startsWith('models/')) return undefined;
  const name = percentDecoded(path.slice('models/'.length));
  return name === undefined || name === '' ? undefined : { kind: 'models', name };
}

function unservedEndpoint(path: string): Endpoint | undefined {
  const unserved = unservedAt(path);
  return unserved && { kind: 'unserved', ...unserved };
}
