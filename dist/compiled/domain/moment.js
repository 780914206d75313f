import { z } from 'zod';
/** A moment as records have it: RFC 3339 in UTC. */
export const Moment = z.iso.datetime();
/** A moment to the second. `ms` is milliseconds since 1970. */
export const momentOf = (ms) => `${new Date(ms).toISOString().slice(0, 19)}Z`;
const hourMs = 3_600_000;
/** Hours from one moment to another; negative where the other comes first. */
export const hoursBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / hourMs;
/** The moment so many hours after another, to the second. */
export const hoursAfter = (from, hours) => momentOf(Date.parse(from) + hours * hourMs);
/** The later of two moments. */
export const laterOf = (one, other) => (Date.parse(one) >= Date.parse(other) ? one : other);
