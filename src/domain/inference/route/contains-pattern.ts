import type { Pattern } from './pattern.js';

/** Of longer texts only the beginning is searched. */
const longestText = 10_000;

/** The places between the characters of a text, 1 where a match may have got to. */
type Places = Uint8Array;

/**
 * True when a pattern is found anywhere in the first 10,000 characters of a text. All places are followed at once, so
 * no text can make it go back and back, as a backtracking search would.
 */
export function containsPattern(text: string, pattern: Pattern): boolean {
  const characters = [...text.slice(0, longestText)];
  const everywhere = new Uint8Array(characters.length + 1).fill(1);
  return follow(pattern, everywhere, characters).includes(1);
}

function follow(pattern: Pattern, from: Places, characters: readonly string[]): Places {
  switch (pattern.kind) {
    case 'character':
      return stepOver(pattern.holds, from, characters);
    case 'assertion':
      return from.map((isHere, place) => (isHere === 1 && isTrueAt(pattern.name, place, characters) ? 1 : 0));
    case 'sequence':
      return pattern.parts.reduce((places, part) => follow(part, places, characters), from);
    case 'choice':
      return pattern.options.map((option) => follow(option, from, characters)).reduce(union);
    case 'repeat':
      return repeat(pattern, from, characters);
  }
}

function stepOver(holds: (character: string) => boolean, from: Places, characters: readonly string[]): Places {
  const reached = new Uint8Array(from.length);
  characters.forEach((character, place) => {
    if (from[place] === 1 && holds(character)) reached[place + 1] = 1;
  });
  return reached;
}

function repeat(
  { part, least, most }: Extract<Pattern, { kind: 'repeat' }>,
  from: Places,
  characters: readonly string[],
): Places {
  let latest = from;
  for (let count = 0; count < least; count += 1) latest = follow(part, latest, characters);
  let reached = latest;
  for (let count = least; count < most && latest.includes(1); count += 1) {
    const known = reached;
    latest = follow(part, latest, characters).map((isHere, place) => (known[place] === 1 ? 0 : isHere));
    reached = union(reached, latest);
  }
  return reached;
}

const union = (one: Places, other: Places): Places => one.map((isHere, place) => isHere | (other[place] ?? 0));

type Assertion = Extract<Pattern, { kind: 'assertion' }>['name'];

function isTrueAt(assertion: Assertion, place: number, characters: readonly string[]): boolean {
  if (assertion === '^') return place === 0;
  if (assertion === '$') return place === characters.length;
  const isBoundary = isWord(characters[place - 1]) !== isWord(characters[place]);
  return isBoundary === (assertion === '\\b');
}

const isWord = (character: string | undefined): boolean => character !== undefined && /^\w$/iu.test(character);
