import { promptNameOf } from '../../suite/prompt-path.js';

/** A short name for each path that is a file name, numbered where several have it or it is `taken` already. */
export function uniqueNames(paths: readonly string[], taken: readonly string[] = []): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const used = new Set(taken);
  for (const path of paths) {
    if (names.has(path)) continue;
    const [file = '', label] = path.split('#');
    const plain = (label ?? promptNameOf(file)).replace(/[^\w-]+/g, '-').replace(/^-+|-+$/g, '') || 'unnamed';
    names.set(path, unusedName(plain, used, '-'));
  }
  return names;
}

/** The name itself, or with the first number behind it that makes it another one than those in use, which it joins. */
function unusedName(plain: string, used: Set<string>, beforeNumber: string): string {
  let name = plain;
  for (let count = 2; used.has(name); count += 1) name = `${plain}${beforeNumber}${count}`;
  used.add(name);
  return name;
}

/**
 * Names for suites, no two alike: those that would be are told apart by the file that each comes from, else numbered.
 */
export function uniqueSuiteNames(suites: readonly { readonly name: string; readonly path: string }[]): string[] {
  const isShared = (name: string): boolean => suites.filter((each) => each.name === name).length > 1;
  const used = new Set<string>();
  return suites.map(({ name, path }) => {
    const plain = isShared(name) && !name.includes(path) ? path : name;
    return unusedName(plain, used, ' ');
  });
}

/** The names in the written form of bindings and providers, which go by the end of those that they have. */
export type BindingNames = { readonly model: (name: string) => string; readonly provider: (name: string) => string };

/**
 * Names for the bindings and providers of other tools' files. `known` are the providers that need no declaration, whose
 * names must go on meaning them.
 */
export function bindingNames(
  models: readonly string[],
  providers: readonly string[],
  known: readonly string[],
): BindingNames {
  const isForeign = (name: string): boolean => name.includes('#');
  const modelNames = uniqueNames(
    models.filter(isForeign),
    models.filter((name) => !isForeign(name)),
  );
  const providerNames = uniqueNames(providers.filter(isForeign), [
    ...known,
    ...providers.filter((name) => !isForeign(name)),
  ]);
  return {
    model: (name) => modelNames.get(name) ?? name,
    provider: (name) => providerNames.get(name) ?? name,
  };
}
