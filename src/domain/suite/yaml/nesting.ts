import { Lexer } from 'yaml';

/** Deeper nesting is nobody's text; parsers that call themselves for each level would exhaust the stack. */
const deepest = 60;

/** True when brackets or blocks of a YAML text nest too deep to be parsed safely. */
export function nestsTooDeep(text: string): boolean {
  if (blockDepth(text) > deepest) return true;
  // Brackets and dashes may be letters of a text, such as the interval [0, 1), which only its tokens tell.
  const mayNest = /(?:[-?] ){30}/.test(text) || bracketDepth(text) > deepest;
  return mayNest && tokensNestTooDeep(text);
}

/** The token before that of a plain text. */
const beforePlain = '\u001F';
const mostMarksInARow = 30;

/** The lexer keeps count of levels and does not call itself for each. */
function tokensNestTooDeep(text: string): boolean {
  let [depth, marks] = [0, 0];
  let isPlain = false;
  for (const token of new Lexer().lex(text)) {
    if (!isPlain && (token === '[' || token === '{')) depth += 1;
    if (!isPlain && (token === ']' || token === '}')) depth = Math.max(0, depth - 1);
    if (!isPlain && (token === '-' || token === '?')) marks += 1;
    else if (token.trim() !== '' || token.includes('\n')) marks = 0;
    if (depth > deepest || marks >= mostMarksInARow) return true;
    isPlain = token === beforePlain;
  }
  return false;
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
