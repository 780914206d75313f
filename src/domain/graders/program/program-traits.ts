import { PublicAddress } from '../../inference/provider/provider-access.js';
import type { Declared, GraderTraits, Problem } from '../grader-traits.js';

const marks = ['threshold', 'graded', 'config'] as const;
const code = { version: 1, needs: [], takes: ['value', 'file', ...marks], problemOf: problemOfCode } as const;

export const programTraits = {
  javascript: code,
  python: code,
  command: { version: 1, needs: ['value'], takes: marks, problemOf: problemOfCommand },
  webhook: { version: 1, needs: ['value'], takes: marks, problemOf: problemOfAddress },
} satisfies Readonly<Record<string, GraderTraits>>;

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

function problemOfCode({ value, file }: Declared): Problem | undefined {
  if ((value === undefined) !== (file === undefined) && (file !== undefined || isText(value))) return undefined;
  return { field: 'value', sentence: 'needs one of `value`, which is its code, and `file`' };
}

function problemOfCommand({ value }: Declared): Problem | undefined {
  return isText(value) ? undefined : { field: 'value', sentence: 'must be a command line' };
}

function problemOfAddress({ value }: Declared): Problem | undefined {
  return PublicAddress.safeParse(value).success
    ? undefined
    : { field: 'value', sentence: 'must be its URL, without a password' };
}
