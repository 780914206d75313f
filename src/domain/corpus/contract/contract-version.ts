/**
 * The least version that tells readers of a contract that something broke since `before`; `undefined` where `after`
 * tells it. Where the version begins with no number, or with a year, any other one does.
 */
export function missingVersion(before: string, after: string): string | undefined {
  const [old, now] = [numbersOf(before), numbersOf(after)];
  if (old === undefined || now === undefined) return before === after ? 'another one' : undefined;
  // Before its first release a minor version may break what was (semver.org, 4).
  const isNew = now.major > old.major || (old.major === 0 && now.major === 0 && now.minor > old.minor);
  if (isNew) return undefined;
  return old.major === 0 ? `0.${old.minor + 1}.0` : `${old.major + 1}.0.0`;
}

const earliestYear = 1900;

function numbersOf(version: string): { readonly major: number; readonly minor: number } | undefined {
  const [, major, minor] = /^v?(\d{1,9})(?:\.(\d{1,9}))?(?![^.+-])/.exec(version.trim()) ?? [];
  const numbers = { major: Number(major), minor: Number(minor ?? 0) };
  return major === undefined || numbers.major >= earliestYear ? undefined : numbers;
}
