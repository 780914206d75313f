import type { Evidence, Notice, Phrase, Text } from '../evidence/evidence.js';
import { inlineCode, plainText } from '../text/neutralise.js';
import { describeWord } from '../words/verdict-words.js';
import { markdownTable } from './table.js';

/** The pieces of a phrase as Markdown. */
export const markdownPhrase = (phrase: Phrase): string => phrase.map(markdownText).join('');

function markdownText(text: Text): string {
  if (typeof text === 'string') return text;
  if ('verdict' in text) return describeWord(text.verdict);
  if ('name' in text) return inlineCode(text.name, 60);
  if ('place' in text) return inlineCode(text.place, 160);
  return plainText(text.said, 500);
}

/** Notices with their labels in bold, a paragraph each. */
export const markdownNotices = (notices: readonly Notice[]): string =>
  notices.map(({ label, text }) => `**${label}.** ${markdownPhrase(text)}`).join('\n\n');

/** A table under its sentence, at most `maxRows` rows of it; '' without rows. */
export function markdownEvidence({ lead, columns, rows, mostRows }: Evidence, maxRows: number): string {
  const content = { columns, items: rows, cellsOf: (row: Evidence['rows'][number]) => row.map(markdownPhrase) };
  const table = markdownTable(content, Math.min(maxRows, mostRows));
  return table === '' || lead.length === 0 ? table : `${markdownPhrase(lead)}\n\n${table}`;
}
