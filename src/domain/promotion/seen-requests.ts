import { z } from 'zod';
import { isBefore, Moment } from '../moment.js';

/** Bits of one generation's filter, of which each request sets three. */
const bits = 65_536;

/**
 * Requests of one generation; with so many, the filter takes about one new request in seventy for one that it knows.
 */
const generationSize = 6_000;

const Filter = z.strictObject({
  requests: z.number().int().nonnegative(),
  newest: Moment.optional(),
  bits: z.base64().describe('Empty of no requests'),
});

/**
 * Which requests were counted: two generations of them in Bloom filters (1970), and nothing of older ones but when the
 * newest of them began. What began no later than that is taken for counted.
 */
export const SeenRequests = z.strictObject({
  forgotten_until: Moment.optional(),
  older: Filter,
  newer: Filter,
});
export type SeenRequests = z.infer<typeof SeenRequests>;

const emptyFilter: z.infer<typeof Filter> = { requests: 0, bits: '' };
export const nothingSeen: SeenRequests = { older: emptyFilter, newer: emptyFilter };

type Generation = { requests: number; newest: string | undefined; readonly bits: Buffer };

/** What was counted, while more is. Requests come in the order in which they began. */
export class SeenBook {
  private forgottenUntil: string | undefined;
  private older: Generation;
  private newer: Generation;

  constructor({ forgotten_until, older, newer }: SeenRequests) {
    this.forgottenUntil = forgotten_until;
    this.older = opened(older);
    this.newer = opened(newer);
  }

  /** Whether a request is new; from then on it is not. */
  add(key: string, at: string): boolean {
    return this.meet(key, at) === 'new';
  }

  /** As what a request is met: `late` where nobody can tell any more whether it was counted. */
  meet(key: string, at: string): 'new' | 'known' | 'late' {
    if (this.forgottenUntil !== undefined && !isBefore(this.forgottenUntil, at)) return 'late';
    const hash = hashOf(key);
    if (isIn(this.newer, hash) || isIn(this.older, hash)) return 'known';
    if (this.newer.requests >= generationSize) this.turn();
    for (let probe = 0; probe < 3; probe += 1) {
      const place = placeOf(hash, probe);
      this.newer.bits[place >> 3] = (this.newer.bits[place >> 3] ?? 0) | (1 << (place & 7));
    }
    this.newer.requests += 1;
    if (this.newer.newest === undefined || isBefore(this.newer.newest, at)) this.newer.newest = at;
    return 'new';
  }

  stored(): SeenRequests {
    return {
      ...(this.forgottenUntil === undefined ? {} : { forgotten_until: this.forgottenUntil }),
      older: closed(this.older),
      newer: closed(this.newer),
    };
  }

  private turn(): void {
    const { newest } = this.older;
    if (newest !== undefined && (this.forgottenUntil === undefined || isBefore(this.forgottenUntil, newest)))
      this.forgottenUntil = newest;
    this.older = this.newer;
    this.newer = opened(emptyFilter);
  }
}

const opened = ({ requests, newest, bits: text }: z.infer<typeof Filter>): Generation => {
  const filter = Buffer.alloc(bits / 8);
  Buffer.from(text, 'base64').copy(filter);
  return { requests, newest, bits: filter };
};

const closed = ({ requests, newest, bits: filter }: Generation): z.infer<typeof Filter> =>
  requests === 0
    ? emptyFilter
    : { requests, ...(newest === undefined ? {} : { newest }), bits: filter.toString('base64') };

/** A hash of 32 bits: FNV-1a over UTF-16 (Fowler, Noll and Vo), mixed as MurmurHash3 ends. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * One half of the hash leads to the first place and the other, made odd, from place to place. Kirsch and Mitzenmacher
 * 2006.
 */
const placeOf = (hash: number, probe: number): number => ((hash & 0xffff) + probe * ((hash >>> 16) | 1)) & (bits - 1);

const isIn = ({ requests, bits: filter }: Generation, hash: number): boolean =>
  requests > 0 && isSet(filter, placeOf(hash, 0)) && isSet(filter, placeOf(hash, 1)) && isSet(filter, placeOf(hash, 2));

const isSet = (filter: Buffer, place: number): boolean => (((filter[place >> 3] ?? 0) >> (place & 7)) & 1) === 1;
