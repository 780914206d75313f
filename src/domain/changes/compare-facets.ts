import { canonicalJson, type Json } from '../artifacts/digest.js';
import type { FoundChange } from './change-set.js';
import { describeDifference } from './describe-difference.js';
import type { Facet } from './facet.js';

/** A facet that is not the same on both sides; absent on the side where it does not exist. */
export type Difference = {
  readonly path: string;
  readonly base: Facet | undefined;
  readonly head: Facet | undefined;
};

/** The facets that differ between the two sides of one file. `path` is head's, or base's where head has none. */
export function differencesOf(path: string, base: readonly Facet[], head: readonly Facet[]): Difference[] {
  const before = byName(base);
  const after = byName(head);
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name) => {
    const one = before.get(name);
    const other = after.get(name);
    const same = one !== undefined && other !== undefined && sameMeaning(one.meaning, other.meaning);
    return same ? [] : [{ path, base: one, head: other }];
  });
}

const byName = (facets: readonly Facet[]): Map<string, Facet> =>
  new Map(facets.map((facet) => [`${facet.lane} ${facet.name}`, facet]));

const sameMeaning = (one: Json, other: Json): boolean =>
  one === other ||
  (typeof one === 'object' && typeof other === 'object' && canonicalJson(one) === canonicalJson(other));

/** Short values recur by chance, so only a meaning of this many characters is known again elsewhere. */
const recognisableCharacters = 24;

/** Splits off what only moved: the same meaning in the same lane, gone from one place and new in another. */
export function withoutMoves(differences: readonly Difference[]): { changed: Difference[]; moved: Difference[] } {
  const arrivals = new Map<string, Difference[]>();
  for (const difference of differences) {
    const key = difference.base === undefined ? moveKey(difference.head) : undefined;
    if (key !== undefined) arrivals.set(key, [...(arrivals.get(key) ?? []), difference]);
  }
  const moved = new Set<Difference>();
  for (const difference of differences) {
    const key = difference.head === undefined ? moveKey(difference.base) : undefined;
    const arrival = key === undefined ? undefined : arrivals.get(key)?.pop();
    if (arrival !== undefined) moved.add(difference).add(arrival);
  }
  return { changed: differences.filter((each) => !moved.has(each)), moved: [...moved] };
}

function moveKey(facet: Facet | undefined): string | undefined {
  if (facet === undefined) return undefined;
  const meaning = canonicalJson(facet.meaning);
  return meaning.length < recognisableCharacters ? undefined : `${facet.lane} ${meaning}`;
}

/** A difference as the change set tells it. */
export function toChange({ path, base, head }: Difference): FoundChange {
  const facet = head ?? base;
  const line = facet?.line;
  return {
    path,
    lane: facet?.lane ?? 'code',
    facet: facet?.name ?? 'content',
    reason: reasonOf(base, head),
    ...(line === undefined ? {} : { line }),
  };
}

/** What moved is told once, where it arrived, and is a matter of code. */
export const toMove = ({ path, head }: Difference): FoundChange[] =>
  head === undefined ? [] : [{ path, lane: 'code', facet: head.name, reason: `${head.name} moved here unchanged` }];

function reasonOf(base: Facet | undefined, head: Facet | undefined): string {
  if (base === undefined) return `${head?.name ?? 'content'} added`;
  if (head === undefined) return `${base.name} removed`;
  return describeDifference(head.name, base.meaning, head.meaning);
}
