/** Deeper nesting is nobody's text; parsers that call themselves for each level would exhaust the stack. */
const deepest = 60;

/** True when brackets or blocks of a YAML text nest too deep to be parsed safely. Quotes are not looked at. */
export function nestsTooDeep(text: string): boolean {
  return /(?:[-?] ){30}/.test(text) || bracketDepth(text) > deepest || blockDepth(text) > deepest;
}

function bracketDepth(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > most) most = depth;
  }
  return most;
}

function blockDepth(text: string): number {
  const indents: number[] = [];
  let most = 0;
  for (const [, spaces = ''] of text.matchAll(/^( *)[^\s#]/gm)) {
    while ((indents.at(-1) ?? -1) >= spaces.length) indents.pop();
    indents.push(spaces.length);
    if (indents.length > most) most = indents.length;
  }
  return most;
}
