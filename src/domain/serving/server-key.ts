import { timingSafeEqual } from 'node:crypto';
import type { Caller } from '../inference/call/model-call.js';
import { percentDecoded } from '../percent-decoded.js';
import { readCallerName } from './caller.js';

/** What a key of the server may be made of: the names that a client adds to it follow a colon. */
export const serverKeyPattern = /^[\w.~+/=-]{16,200}$/;

type Headers = Readonly<Record<string, string | undefined>>;

/** Whom a right key names; `misnamed` where what follows it names nobody. */
export type KeyCaller = Caller | 'misnamed';

/**
 * Checks the key that a request brings, as `authorization: Bearer KEY`, `x-api-key: KEY` or, of Azure's clients,
 * `api-key: KEY`; a client that has another provider's key in its environment may send that in another one. A client
 * that can set nothing else may name its session and its user with the key: `KEY:session=NAME:user=NAME`,
 * percent-encoded.
 */
export function createKeyCheck(key: string): (headers: Headers) => KeyCaller | undefined {
  const wanted = Buffer.from(key);
  const callerOf = (given: string | undefined): KeyCaller | undefined => {
    if (given === undefined) return undefined;
    const colon = given.indexOf(':');
    const secret = Buffer.from(colon === -1 ? given : given.slice(0, colon));
    if (secret.length !== wanted.length || !timingSafeEqual(secret, wanted)) return undefined;
    return colon === -1 ? nobody : (namedIn(given.slice(colon + 1)) ?? 'misnamed');
  };
  return ({ authorization, 'x-api-key': apiKey, 'api-key': azureKey }) => {
    const byBearer = callerOf(
      authorization === undefined ? undefined : bearer.exec(authorization)?.groups?.['key']?.trimEnd(),
    );
    return eitherOf(byBearer, eitherOf(callerOf(apiKey), callerOf(azureKey)));
  };
}

/** Whom two keys name together, of which the first counts more; a wrong one names nobody. */
function eitherOf(first: KeyCaller | undefined, second: KeyCaller | undefined): KeyCaller | undefined {
  if (first === 'misnamed' || second === 'misnamed') return 'misnamed';
  return first === undefined || second === undefined ? (first ?? second) : { ...second, ...first };
}

const nobody: Caller = {};
const bearer = /^bearer +(?<key>\S.*)$/i;

/** The caller that follows a key; `undefined` where that is no such thing, since a mistake may not lift a cap. */
function namedIn(text: string): Caller | undefined {
  const named: { session?: string; user?: string } = {};
  for (const part of text.split(':')) {
    // A server reads the bytes of a header as Latin-1, which would give what is not encoded a second spelling.
    const [, kind, written] = /^(session|user)=([!-~]+)$/.exec(part) ?? [];
    const name = readCallerName(written && percentDecoded(written));
    if (name === undefined || (kind !== 'session' && kind !== 'user') || named[kind] !== undefined) return undefined;
    named[kind] = name;
  }
  return named;
}
