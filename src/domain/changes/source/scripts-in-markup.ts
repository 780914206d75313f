/** The scripts of a component of markup, all else blanked, so that lines stay where they are. */
export function scriptsIn(text: string): string {
  let program = '';
  let from = 0;
  for (const { start, end } of scripts(text)) {
    program += blank(text.slice(from, start)) + text.slice(start, end);
    from = end;
  }
  return program + blank(text.slice(from));
}

/** What stands around the scripts, layout aside. */
export function withoutScripts(text: string): string {
  let markup = '';
  let from = 0;
  for (const { start, end } of scripts(text)) {
    markup += text.slice(from, start);
    from = end;
  }
  return (markup + text.slice(from)).replace(/\s+/g, ' ');
}

/** Where the scripts of a text begin and end, their tags not counted. */
function scripts(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const lower = text.toLowerCase();
  for (let open = lower.indexOf('<script'); open !== -1; open = lower.indexOf('<script', found.at(-1)?.end)) {
    const start = lower.indexOf('>', open) + 1;
    const end = start === 0 ? -1 : lower.indexOf('</script', start);
    if (end === -1) break;
    found.push({ start, end });
  }
  return found;
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
