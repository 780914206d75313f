import { canonicalJson } from '../artifacts/digest.js';
import type { Difference } from './compare-facets.js';
import type { Facet } from './facet.js';
import { spacedName } from './vocabulary/words.js';

/** Short values recur by chance: so many characters are known again in another file, and so many in the same one. */
const recognisableCharacters = { elsewhere: 24, inTheFile: 10 };

/**
 * Splits off what only moved: a meaning that is gone from one place and new in another, of the same lane. Where several
 * copies became one, or one became several, all of them moved.
 */
export function partMoves(differences: readonly Difference[]): { changed: Difference[]; moved: Difference[] } {
  const gone = keysOf(differences.filter(({ head }) => head === undefined));
  const come = keysOf(differences.filter(({ base }) => base === undefined));
  const isSame = (difference: Difference): boolean => {
    const key = moveKey(difference);
    return key !== undefined && gone.has(key) && come.has(key);
  };
  const swapped = swappedKeys(differences.filter(isSame));
  const isMove = (each: Difference): boolean => isSame(each) && !swapped.has(`${each.path}\n${moveKey(each)}`);
  return {
    changed: differences.filter((each) => !isMove(each)),
    moved: differences.filter((each) => each.base === undefined && isMove(each)),
  };
}

const keysOf = (differences: readonly Difference[]): ReadonlySet<string | undefined> =>
  new Set(differences.map(moveKey));

/**
 * Meanings that changed their order within a file while they changed their names: which stands for which cannot be
 * told, and two that were swapped are no move.
 */
function swappedKeys(same: readonly Difference[]): ReadonlySet<string> {
  const swapped = new Set<string>();
  for (const path of new Set(same.map((each) => each.path))) {
    const ofFile = same.filter((each) => each.path === path);
    const order = (isGone: boolean): (string | undefined)[] =>
      ofFile
        .filter(({ head }) => (head === undefined) === isGone)
        .sort(byLine)
        .map(moveKey);
    const [before, after] = [order(true), order(false)];
    const common = before.filter((key, index) => after.includes(key) && before.indexOf(key) === index);
    const then = after.filter((key, index) => common.includes(key) && after.indexOf(key) === index);
    if (common.some((key, index) => key !== then[index])) for (const key of common) swapped.add(`${path}\n${key}`);
  }
  return swapped;
}

const byLine = (one: Difference, other: Difference): number =>
  ((one.head ?? one.base)?.line ?? 0) - ((other.head ?? other.base)?.line ?? 0);

/** By what a meaning is known again; `undefined` for what both sides have, and for what is too short to be known. */
function moveKey({ path, base, head }: Difference): string | undefined {
  if (base !== undefined && head !== undefined) return undefined;
  const facet = head ?? base;
  if (facet === undefined || facet.lane === 'code' || facet.lane === 'docs') return undefined;
  const meaning = canonicalJson(facet.meaning);
  if (meaning.length >= recognisableCharacters.elsewhere) return `${facet.lane} ${meaning}`;
  if (facet.lane === 'model' || facet.lane === 'data') return `${facet.lane} ${settingOf(facet)} ${meaning}`;
  return meaning.length >= recognisableCharacters.inTheFile ? `${path} ${facet.lane} ${meaning}` : undefined;
}

/** A model's id is known again under any name; another value only under the same last name, however it is written. */
const settingOf = ({ name, meaning }: Facet): string =>
  typeof meaning === 'string' && /[a-z]\D*\d|[/-]/i.test(meaning) ? '' : spacedName(name.split('.').at(-1) ?? name);
