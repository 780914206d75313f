/** Names for things that have a label, or else a word for what they are; those that would be alike are numbered. */
export function uniqueNames(wanted: readonly string[]): string[] {
  const total = new Map<string, number>();
  for (const name of wanted) total.set(name, (total.get(name) ?? 0) + 1);
  const used = new Set(wanted.filter((name) => total.get(name) === 1));
  const counts = new Map<string, number>();
  return wanted.map((name) => {
    if (total.get(name) === 1) return name;
    let numbered: string;
    do {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      numbered = `${name} ${counts.get(name)}`;
    } while (used.has(numbered));
    used.add(numbered);
    return numbered;
  });
}

const longestName = 60;

/** A label on one line, short enough to be read as a name. */
export function nameOf(label: string): string {
  const line = label.replace(/[\s#]+/g, ' ').trim();
  return line.length > longestName ? `${line.slice(0, longestName - 1)}…` : line;
}
