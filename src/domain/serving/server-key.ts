import { timingSafeEqual } from 'node:crypto';
import type { Caller } from '../inference/call/model-call.js';
import { readCallerName } from './caller.js';
import { percentDecoded } from './percent-decoded.js';

/** What a key of the server may be made of: the names that a client adds to it follow a colon. */
export const serverKeyPattern = /^[\w.~+/=-]{16,200}$/;

type Headers = Readonly<Record<string, string | undefined>>;

/**
 * Checks the key that a request brings, as `authorization: Bearer KEY` or `x-api-key: KEY`. A client that can set nothing
 * else may name its session and its user with it: `KEY:session=NAME:user=NAME`, percent-encoded.
 */
export function createKeyCheck(key: string): (headers: Headers) => Caller | undefined {
  const wanted = Buffer.from(key);
  return (headers) => {
    const given = givenKey(headers);
    if (given === undefined) return undefined;
    const colon = given.indexOf(':');
    const secret = Buffer.from(colon === -1 ? given : given.slice(0, colon));
    if (secret.length !== wanted.length || !timingSafeEqual(secret, wanted)) return undefined;
    return colon === -1 ? nobody : namedIn(given.slice(colon + 1));
  };
}

const nobody: Caller = {};
const bearer = /^bearer +(?<key>\S+) *$/i;

const givenKey = ({ authorization, 'x-api-key': apiKey }: Headers): string | undefined =>
  (authorization === undefined ? undefined : bearer.exec(authorization)?.groups?.['key']) ?? apiKey;

/** The caller that follows a key; `undefined` where that is no such thing, since a mistake may not lift a cap. */
function namedIn(text: string): Caller | undefined {
  const named: { session?: string; user?: string } = {};
  for (const part of text.split(':')) {
    const [, kind, written] = /^(session|user)=(.+)$/.exec(part) ?? [];
    const name = readCallerName(written && percentDecoded(written));
    if (name === undefined || (kind !== 'session' && kind !== 'user')) return undefined;
    named[kind] = name;
  }
  return named;
}
