import type { VerdictWord } from '../domain/gate/verdict-word.js';
import type { Paint } from '../domain/report/words/verdict-words.js';
import type { Terminal } from '../ports/terminal.js';

/** Codes of ECMA-48 SGR: green, red, yellow, bold red, grey. */
const colours: Readonly<Record<VerdictWord, string>> = {
  pass: '32',
  fail: '31',
  inconclusive: '33',
  error: '1;31',
  'not-affected': '90',
};

/** Colour for a person at a terminal, plain text for everyone else. */
export const painterFor = ({ isInteractive }: Terminal): Paint =>
  isInteractive ? (word, text) => `\u001b[${colours[word]}m${text}\u001b[0m` : (_, text) => text;
