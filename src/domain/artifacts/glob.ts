import { z } from 'zod';
import { fits, many, type Pattern } from './fits.js';

const mostCharacters = 500;
const mostAlternatives = 64;

/**
 * A pattern over paths from the root of the repository: `*` and `?` within a folder, `**` across folders, `[a-z]`,
 * `{a,b}`; a folder with a closing slash is all that lies in it, and a leading `!` takes out again. Parentheses and
 * dots stand for themselves.
 */
export const Glob = z
  .string()
  .min(1)
  .superRefine((glob, context) => {
    const mistake = mistakeOf(bodyOf(glob));
    if (mistake !== undefined) context.addIssue({ code: 'custom', message: mistake });
  })
  .transform((glob) => glob.replace(/^(!?)(\.\/)+/, '$1'))
  .describe('A glob over paths from the root of the repository: `src/triage/**`; a leading `!` takes out again');

/** True of a glob that takes out again what others took in. */
export const isExclusion = (glob: string): boolean => glob.startsWith('!');

const bodyOf = (glob: string): string => glob.replace(/^!?(\.\/)*/, '');

type Rule = { readonly mistake: string; readonly isBroken: (body: string) => boolean };

const rules: readonly Rule[] = [
  { mistake: 'is empty', isBroken: (body) => body === '' },
  { mistake: `is longer than ${mostCharacters} characters`, isBroken: (body) => body.length > mostCharacters },
  { mistake: 'begins at the root of the repository, so without `/`', isBroken: (body) => body.startsWith('/') },
  { mistake: 'separates folders by `/`, not by a backslash', isBroken: (body) => body.includes('\\') },
  { mistake: 'cannot climb with `..`', isBroken: (body) => body.split('/').some((part) => part === '..') },
  { mistake: 'has a `[` that is not closed in its folder', isBroken: (body) => body.split('/').some(hasOpenSet) },
  { mistake: 'has braces without alternatives; write {a,b}', isBroken: (body) => /\{[^{},]*\}/.test(body) },
  { mistake: `has more than ${mostAlternatives} alternatives`, isBroken: (body) => isTooMany(alternativesOf(body)) },
  {
    mistake: 'has a brace that is not closed',
    isBroken: (body) => alternativesOf(body).some((one) => /[{}]/.test(one)),
  },
];

const mistakeOf = (body: string): string | undefined => rules.find(({ isBroken }) => isBroken(body))?.mistake;

const characterSet = /\[[!^]?[^\]]+\]/g;

const hasOpenSet = (segment: string): boolean => segment.replace(characterSet, '').includes('[');

const isTooMany = (alternatives: readonly string[]): boolean => alternatives.length > mostAlternatives;

/** The globs that braces stand for, each written out; more than can be used when there are too many. */
function alternativesOf(body: string): string[] {
  let written = [body];
  while (!isTooMany(written) && written.some((glob) => innermostBraces.test(glob)))
    written = written.flatMap(expandOnce);
  return written;
}

const innermostBraces = /\{([^{}]*)\}/;

function expandOnce(glob: string): string[] {
  const found = innermostBraces.exec(glob);
  if (found === null) return [glob];
  const [before, after] = [glob.slice(0, found.index), glob.slice(found.index + found[0].length)];
  return (found[1] ?? '').split(',').map((choice) => `${before}${choice}${after}`);
}

type PathTest = (segments: readonly string[]) => boolean;
type CompiledGlob = {
  readonly isExclusion: boolean;
  readonly tests: readonly PathTest[];
  /** The named folders that each alternative begins with: a path that does not begin so is none that fits. */
  readonly beginnings: readonly string[];
};

const compiled = new WeakMap<readonly string[], readonly CompiledGlob[]>();

/** True when a path is what a list of globs means: the last glob that fits decides, and one with `!` decides no. */
export function matchesGlobs(path: string, globs: readonly string[]): boolean {
  const rules = compile(globs);
  if (!rules.some((rule) => !rule.isExclusion && rule.beginnings.some((beginning) => path.startsWith(beginning))))
    return false;
  const segments = path.split('/');
  const last = rules.findLast(({ tests }) => tests.some((test) => test(segments)));
  return last !== undefined && !last.isExclusion;
}

/** True for a folder that is, or may hold, what one of the globs takes in. */
export function mayLieBelow(folder: string, globs: readonly string[]): boolean {
  const segments = folder.split('/');
  const isOnWay = (glob: string): boolean => alternativesOf(bodyOf(glob)).some((one) => wayTestOf(one)(segments));
  return globs.some((glob) => !isExclusion(glob) && isOnWay(glob));
}

/** The globs of a list that take in none of the paths: most likely misspelt. */
export function globsWithout(paths: readonly string[], globs: readonly string[]): string[] {
  return globs.filter((glob) => {
    const alone = [glob];
    return !isExclusion(glob) && !paths.some((path) => matchesGlobs(path, alone));
  });
}

function compile(globs: readonly string[]): readonly CompiledGlob[] {
  const known = compiled.get(globs);
  if (known !== undefined) return known;
  const fresh = globs.map((glob) => {
    const alternatives = alternativesOf(bodyOf(glob));
    return {
      isExclusion: isExclusion(glob),
      tests: alternatives.map(pathTestOf),
      beginnings: alternatives.map(beginningOf),
    };
  });
  compiled.set(globs, fresh);
  return fresh;
}

function beginningOf(glob: string): string {
  const parts = glob.replace(/\/$/, '').split('/');
  const open = parts.findIndex(isPattern);
  return (open === -1 ? parts : parts.slice(0, open)).join('/');
}

function pathTestOf(glob: string): PathTest {
  const parts = glob.replace(/\/$/, '/**').split('/');
  const pattern: Pattern<string> = parts.map((part) => (part === '**' ? many : segmentTestOf(part)));
  // A folder that is named counts itself, for it may be a submodule; what merely might be a folder does not.
  const needsMore = parts.length > 1 && parts.at(-1) === '**' && isOpen(parts.at(-2) ?? '');
  const whole = needsMore ? [...pattern, () => true] : pattern;
  return (segments) => fits(segments, whole);
}

/** Whether a folder is on the way to a path that fits. */
function wayTestOf(glob: string): PathTest {
  const parts = glob.split('/');
  const untilOpen = parts.includes('**') ? parts.slice(0, parts.indexOf('**')) : parts;
  const tests = untilOpen.map(segmentTestOf);
  const isOpenEnded = untilOpen.length < parts.length;
  return (segments) =>
    (isOpenEnded || segments.length <= tests.length) &&
    tests.slice(0, segments.length).every((test, index) => test(segments[index] ?? ''));
}

const isPattern = (part: string): boolean => /[*?[]/.test(part);
const isOpen = (part: string): boolean => part !== '**' && isPattern(part);

function segmentTestOf(part: string): (segment: string) => boolean {
  if (!isPattern(part)) return (segment) => segment === part;
  const pattern = (part.match(/\*+|\[[!^]?[^\]]+\]|./gsu) ?? []).map(characterTestOf);
  return (segment) => fits([...segment], pattern);
}

function characterTestOf(token: string): Pattern<string>[number] {
  if (token.startsWith('*')) return many;
  if (token === '?') return () => true;
  return token.length > 2 && token.startsWith('[') ? setTestOf(token) : (character) => character === token;
}

function setTestOf(token: string): (character: string) => boolean {
  const isNegated = /^\[[!^]/.test(token);
  const ranges = token.slice(isNegated ? 2 : 1, -1).match(/.-.|./gsu) ?? [];
  const isWithin = (character: string): boolean =>
    ranges.some((range) => {
      const [first = '', last = first] = [...range].filter((each, index) => index !== 1 || each !== '-');
      return first <= character && character <= last;
    });
  return (character) => isWithin(character) !== isNegated;
}
