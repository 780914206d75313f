import { isJsonObject, objectsIn } from '../../artifacts/read-json.js';
import type { AnsweringProvider, ProviderOf } from './provider.js';

/** Which models a provider says it serves, and the day, `YYYY-MM-DD`, on which each stops, where it names one. */
export type ModelList =
  | { readonly kind: 'read'; readonly host: string; readonly ends: ReadonlyMap<string, string | undefined> }
  | { readonly kind: 'unread'; readonly host: string; readonly why: string };

/** The ends of models that a body of `GET /v1/models` tells; `undefined` where it tells of none, as most servers do. */
export function endsOfModels(body: unknown): ReadonlyMap<string, string | undefined> | undefined {
  // `shutdown_date` is null until a day is announced (developers.openai.com, list models).
  const models = objectsIn(isJsonObject(body) ? body.data : undefined);
  if (!models.some((model) => Object.hasOwn(model, 'shutdown_date'))) return undefined;
  return new Map(models.map(({ id, shutdown_date: day }) => [String(id), dayIn(day)]));
}

function dayIn(value: unknown): string | undefined {
  const day = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(value)?.[0] : undefined;
  return day === undefined || Number.isNaN(Date.parse(day)) ? undefined : day;
}

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Whether a provider may be asked for its list with its key, though nobody asks a model there: only the maker that is
 * known to tell the ends of its models, and what runs on this machine, since any file may name any other host.
 */
export function mayTellEnds(provider: AnsweringProvider | undefined): provider is ProviderOf<'openai'> {
  if (provider?.api !== 'openai') return false;
  const { protocol, hostname } = new URL(provider.base_url);
  return (protocol === 'https:' && hostname === 'api.openai.com') || loopback.test(hostname);
}
