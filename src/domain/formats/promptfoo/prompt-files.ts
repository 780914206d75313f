import { CsvError, parse as parseCsv } from 'csv-parse/sync';
import { filledLines } from '../../artifacts/filled-lines.js';
import { type JsonObject, objectsIn } from '../../artifacts/read-json.js';
import { type Messages, messagesOfText, messagesOfYaml } from './chat-messages.js';

/** One prompt of a file, the line on which it begins, and its label where the file gives it one. */
export type Part = { readonly chat: Messages; readonly line: number; readonly label?: string | undefined };

/** The prompts that a file holds, by its ending. */
export function partsOf(text: string, path: string): Part[] {
  switch (path.slice(path.lastIndexOf('.') + 1).toLowerCase()) {
    case 'txt':
      return blocksOf(text).map(({ block, line }) => ({ chat: messagesOfText(block, path), line }));
    case 'jsonl':
      return linesOf(text, path);
    case 'csv':
      return rowsOf(text, path);
    case 'yaml':
    case 'yml':
      return text.trim() === '' ? [] : [{ chat: messagesOfYaml(text, path), line: 1 }];
    default:
      return text.trim() === '' ? [] : [{ chat: messagesOfText(text, path), line: 1 }];
  }
}

/** The parts between lines that are nothing but `---`. */
function blocksOf(text: string): { block: string; line: number }[] {
  const blocks: { block: string; line: number }[] = [];
  let lines: string[] = [];
  let line = 1;
  const flush = (next: number): void => {
    const block = lines.join('\n').trim();
    if (block !== '') blocks.push({ block, line });
    lines = [];
    line = next;
  };
  text.split('\n').forEach((each, index) => {
    if (each.trim() === '---') flush(index + 2);
    else lines.push(each);
  });
  flush(1);
  return blocks;
}

const linesOf = (text: string, path: string): Part[] =>
  [...filledLines(text)].map((each) => ({ chat: messagesOfText(each.text, path), line: each.line }));

/** A column `prompt` with or without a column `label`, else one prompt a line. */
function rowsOf(text: string, path: string): Part[] {
  const rows = recordsOf(text).filter(({ prompt }) => typeof prompt === 'string' && prompt !== '');
  if (rows.length === 0) return linesOf(text, path);
  return rows.map(({ prompt, label }) => ({
    chat: messagesOfText(String(prompt), path),
    line: 1,
    label: typeof label === 'string' && label !== '' ? label : undefined,
  }));
}

function recordsOf(text: string): readonly JsonObject[] {
  try {
    const options = { columns: true, bom: true, trim: true, skip_empty_lines: true, relax_quotes: true } as const;
    return objectsIn(parseCsv(text, options));
  } catch (error) {
    if (error instanceof CsvError) return [];
    throw error;
  }
}
