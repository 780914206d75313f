import type { ContractField } from './contract-field.js';

/**
 * What a contract says otherwise than before so that who reads the documents, or who writes them, may fail by it: a
 * sentence each. What it asks beyond that, such as another limit, is no such difference.
 */
export function breakingDifferences(before: readonly ContractField[], after: readonly ContractField[]): string[] {
  const now = new Map(after.map((field) => [field.path, field]));
  const known = new Set(before.map(({ path }) => path));
  const gone = before.filter(({ path }) => !now.has(path)).map(({ path }) => path);
  const isWithinGone = (path: string): boolean => gone.some((other) => isWithin(path, other));
  return [
    ...gone.filter((path) => !isWithinGone(path)).map((path) => `\`${path}\` is gone`),
    ...before.flatMap((field) => changesOf(field, now.get(field.path))),
    ...after
      .filter(({ path, isRequired }) => isRequired && !known.has(path))
      .map(({ path }) => `\`${path}\` is new and required`),
  ];
}

const isWithin = (path: string, other: string): boolean => path.startsWith(`${other}.`) || path.startsWith(`${other}[`);

function changesOf(before: ContractField, after: ContractField | undefined): string[] {
  if (after === undefined) return [];
  const { path } = before;
  const changes: string[] = [];
  if (before.type !== undefined && after.type !== undefined && before.type !== after.type)
    changes.push(`\`${path}\` is of the type ${after.type}, not ${before.type}`);
  if (after.isKey !== before.isKey) changes.push(`\`${path}\` is ${after.isKey ? 'now' : 'no longer'} a primary key`);
  else if (after.isRequired && !before.isRequired) changes.push(`\`${path}\` is required now`);
  for (const [name, said] of before.meaning) {
    const says = after.meaning.get(name);
    if (says !== undefined && says !== said) changes.push(`the ${name} of \`${path}\` is ${says}, not ${said}`);
  }
  const lost = after.values === undefined ? [] : [...(before.values ?? [])].filter((each) => !after.values?.has(each));
  return lost.length === 0 ? changes : [...changes, `\`${path}\` may no longer be ${lost.slice(0, 3).join(', ')}`];
}
