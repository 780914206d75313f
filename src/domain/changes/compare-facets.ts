import { canonicalJson, type Json, meanSame } from '../artifacts/digest.js';
import { type Facet, passedOn } from './facet.js';

/** A facet that is not the same on both sides; absent on the side where it does not exist. */
export type Difference = {
  readonly path: string;
  readonly base: Facet | undefined;
  readonly head: Facet | undefined;
};

/**
 * The facets that differ between the two sides of one file. `path` is head's, or base's where head has none. Facets of
 * one name are compared in their order, those that both sides have set aside.
 */
export function differencesOf(path: string, base: readonly Facet[], head: readonly Facet[]): Difference[] {
  const before = byName(base);
  const after = byName(head);
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name) => {
    const pairs = differingPairs(before.get(name) ?? [], after.get(name) ?? []);
    return pairs.map((pair) => ({ path, ...pair }));
  });
}

function byName(facets: readonly Facet[]): Map<string, Facet[]> {
  const groups = new Map<string, Facet[]>();
  for (const facet of facets) {
    const name = `${facet.lane} ${facet.name}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [facet]);
    else group.push(facet);
  }
  return groups;
}

type FacetPair = Pick<Difference, 'base' | 'head'>;

function differingPairs(base: readonly Facet[], head: readonly Facet[]): FacetPair[] {
  const [one, other] = [base[0], head[0]];
  if (base.length === 1 && head.length === 1 && one !== undefined && other !== undefined) {
    return sameMeaning(one.meaning, other.meaning) ? [] : [withoutPassedOn({ base: one, head: other })];
  }
  const gone = withoutThoseOf(base, head);
  const come = withoutThoseOf(head, base);
  if (gone.length === 0 && come.length === 0) return orderDifference(base, head);
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
    base: gone[index],
    head: come[index],
  }));
}

/** A value that now comes from elsewhere, or no more, is told by the side on which it stands. */
const withoutPassedOn = ({ base, head }: FacetPair): FacetPair => ({
  base: base?.meaning === passedOn ? undefined : base,
  head: head?.meaning === passedOn ? undefined : head,
});

/** The facets whose meaning the others have not, each of theirs counted once. */
function withoutThoseOf(facets: readonly Facet[], others: readonly Facet[]): Facet[] {
  const counts = new Map<string, number>();
  for (const { meaning } of others) {
    const key = canonicalJson(meaning);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return facets.filter(({ meaning }) => {
    const key = canonicalJson(meaning);
    const count = counts.get(key) ?? 0;
    counts.set(key, count - 1);
    return count <= 0;
  });
}

/** The same parts in another order: told as one change of the whole. */
function orderDifference(base: readonly Facet[], head: readonly Facet[]): FacetPair[] {
  const first = base.findIndex((facet, index) => !sameMeaning(facet.meaning, head[index]?.meaning ?? null));
  const [one, other] = [base[first], head[first]];
  if (one === undefined || other === undefined) return [];
  const whole = (facet: Facet, all: readonly Facet[]): Facet => ({
    ...facet,
    meaning: all.map(({ meaning }) => meaning),
  });
  return [{ base: whole(one, base), head: whole(other, head) }];
}

const sameMeaning = (one: Json, other: Json): boolean =>
  one === other || (typeof one === 'object' && typeof other === 'object' && meanSame(one, other));
