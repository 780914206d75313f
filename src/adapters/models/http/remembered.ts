/** A pure function of a few texts that remembers its results; there are as many as a run has providers and models. */
export function remembered<Result>(compute: (...texts: string[]) => Result): (...texts: string[]) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (...texts) => {
    const key = texts.join('\n');
    const found = known.get(key) ?? { result: compute(...texts) };
    known.set(key, found);
    return found.result;
  };
}
