import type { Evidence, Notice, Phrase, Text } from '../evidence/evidence.js';
import { formatCount } from '../words/format-quantity.js';
import { verdictWords } from '../words/verdict-words.js';
import { alignColumns } from './align-columns.js';
import { terminalName, terminalText } from './text.js';

/** The pieces of a phrase as one line of a terminal. */
export const terminalPhrase = (phrase: Phrase): string => phrase.map(terminalPiece).join('');

function terminalPiece(text: Text): string {
  if (typeof text === 'string') return text;
  if ('verdict' in text) return verdictWords(text.verdict);
  if ('name' in text) return terminalName(text.name);
  if ('place' in text) return terminalText(text.place, 160);
  return terminalText(text.said, 500);
}

/** Notices, a line each. */
export const terminalNotices = (notices: readonly Notice[]): string[] =>
  notices.map(({ label, text }) => `${label}. ${terminalPhrase(text)}`);

/** A table under its title, indented, at most so many rows of it; nothing without rows. */
export function terminalEvidence({ title, columns, rows }: Evidence, mostLines: number): string[] {
  if (rows.length === 0) return [];
  const cells = rows.slice(0, mostLines).map((row) => row.map(terminalPhrase));
  const alignments = columns.map(({ isNumber }) => (isNumber === true ? ('right' as const) : ('left' as const)));
  const lines = alignColumns([columns.map(({ heading }) => heading), ...cells], alignments);
  const rest = rows.length - mostLines;
  return [title, ...lines.map((line) => `  ${line}`), ...(rest > 0 ? [`  and ${formatCount(rest)} more`] : [])];
}
