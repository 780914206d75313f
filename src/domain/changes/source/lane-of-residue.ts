import type { Lane } from '../lane.js';
import { placeOf } from '../vocabulary/place.js';
import { choosesDocuments, cutsDocuments } from './file-context.js';
import { type FileContext, isTranslation } from './surroundings.js';

/** The lane of what a program has beside its facets. */
export function laneOfResidue(file: FileContext, base: string, head: string): Lane {
  if (placeOf(file.path) === 'evals') return 'evals';
  if (file.isForCutting) return 'data';
  const says = file.isIngestion ? choosesDocuments : cutsDocuments;
  if (![base, head].some(says) || !ofOneSide(base, head).some(says)) return 'code';
  if (file.isIngestion) return 'data';
  return !file.isPromptFile && !isTranslation(file.path) && file.cutsDocuments ? 'data' : 'code';
}

/** Tokens that only one of two residues has before the same two: what both have was only laid out anew. */
function ofOneSide(base: string, head: string): string[] {
  const [before, after] = [tokensByThree(base), tokensByThree(head)];
  const only = (all: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): string[] =>
    [...all].flatMap(([three, token]) => (others.has(three) ? [] : [token]));
  return [...only(before, after), ...only(after, before)];
}

function tokensByThree(residue: string): ReadonlyMap<string, string> {
  const tokens = residue.split('\n');
  return new Map(tokens.map((token, index) => [tokens.slice(index, index + 3).join(' '), token]));
}
