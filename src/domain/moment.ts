import { z } from 'zod';

/** A moment as records have it: RFC 3339 in UTC. */
export const Moment = z.iso.datetime();

/** A moment to the second. `ms` is milliseconds since 1970. */
export const momentOf = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

const hourMs = 3_600_000;

/** Hours from one moment to another; negative where the other comes first. */
export const hoursBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / hourMs;

/** The moment so many hours after another, to the second. */
export const hoursAfter = (from: string, hours: number): string => momentOf(Date.parse(from) + hours * hourMs);

/** The later of two moments. */
export const laterOf = (one: string, other: string): string => (Date.parse(one) >= Date.parse(other) ? one : other);

/** Whether a moment lies before another. As texts they would not do: a part of a second sorts before its whole one. */
export const isBefore = (one: string, other: string): boolean => one.replace('Z', '') < other.replace('Z', '');
