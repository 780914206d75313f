import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Moment } from '../moment.js';

/** Bits of one generation's filter, and how many of them a request sets. */
const bits = 65_536;
const probes = 3;

/** Requests of one generation; with so many, the filter takes about one new request in seventy for one that it knows. */
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
    if (this.forgottenUntil !== undefined && at <= this.forgottenUntil) return false;
    const places = placesOf(key);
    if (isIn(this.newer, places) || isIn(this.older, places)) return false;
    if (this.newer.requests >= generationSize) this.turn();
    for (const place of places) this.newer.bits[place >> 3] = (this.newer.bits[place >> 3] ?? 0) | (1 << (place & 7));
    this.newer.requests += 1;
    if (this.newer.newest === undefined || at > this.newer.newest) this.newer.newest = at;
    return true;
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
    if (newest !== undefined && (this.forgottenUntil === undefined || newest > this.forgottenUntil))
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

/** By SHA-256, since who chooses ids of requests must not choose which of them count. */
function placesOf(key: string): readonly number[] {
  const hash = createHash('sha256').update(key).digest();
  return Array.from({ length: probes }, (_, probe) => hash.readUInt16LE(2 * probe));
}

const isIn = (generation: Generation, places: readonly number[]): boolean =>
  generation.requests > 0 && places.every((place) => ((generation.bits[place >> 3] ?? 0) >> (place & 7)) & 1);
