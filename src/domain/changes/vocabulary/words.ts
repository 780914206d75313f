/** The words of an identifier, lower-cased: `maxOutputTokens`, `MAX_OUTPUT_TOKENS` and `max-output-tokens` are the same. */
export function wordsOfName(name: string): string[] {
  if (name.length > longestName) return [];
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

const longestName = 200;

/** The words of a name joined by single spaces, which is how the tables of this folder write names. */
export const spacedName = (name: string): string => wordsOfName(name).join(' ');
