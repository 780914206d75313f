import { z } from 'zod';

/** A moment as records have it: RFC 3339 in UTC. */
export const Moment = z.iso.datetime();

/** A moment to the second. `ms` is milliseconds since 1970. */
export const momentOf = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
