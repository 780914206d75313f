/** The first key that an object of a valid JSON text has twice, which a parser passes over in silence. */
export function repeatedKey(json: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  for (const token of json.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\]]/gu)) {
    const [whole, text, colon] = token;
    if (whole === '{') open.push(new Set());
    else if (whole === '[') open.push(undefined);
    else if (whole === '}' || whole === ']') open.pop();
    if (text === undefined || colon === undefined) continue;
    const key: unknown = JSON.parse(text);
    const keys = open.at(-1);
    if (typeof key !== 'string' || keys === undefined) continue;
    if (keys.has(key)) return key;
    keys.add(key);
  }
  return undefined;
}
