/** A part of a text: the place of its first character, and what stands there. */
export type Found = { readonly at: number; readonly text: string };

/** The first match of a global pattern that holds; of a match with a group that group, which ends it. */
export function firstFound(text: string, pattern: RegExp, holds: (found: Found) => boolean): Found | undefined {
  for (const match of text.matchAll(pattern)) {
    const written = match[1] ?? match[0];
    const found = { at: match.index + match[0].length - written.length, text: written };
    if (holds(found)) return found;
  }
  return undefined;
}
