import { formatCount } from '../../report/words/format-quantity.js';
import { splitHead } from '../../suite/prompt-files/head.js';
import { parseLocatedYaml } from '../../suite/yaml/located-yaml.js';
import { UserError } from '../../user-error.js';
import type { CorpusDocument, DocumentsOfFile } from './corpus-document.js';
import { isRecordsFile, readRecords } from './read-records.js';

const headedFile = /\.(?:mdx?|markdown|txt|html?)$/i;

/** A megabyte of hostile YAML keeps its parser busy for several seconds. */
const mostHeadCharacters = 100_000;

/** Takes a file apart into its documents. What cannot be read of it is told, and the rest is read all the same. */
export function readDocuments(path: string, text: string): DocumentsOfFile {
  if (isRecordsFile(path)) return readRecords(path, text);
  const whole = { id: path, path, line: 1, isRecord: false, text, fields: {} };
  const parts = headedFile.test(path) ? splitHead(text) : undefined;
  // TOML between `+++` is left in the text: nobody who writes contracts for documents uses it.
  if (parts === undefined || parts.fence !== '---') return { documents: [whole], unreadable: [] };
  const { length } = parts.head;
  if (length > mostHeadCharacters) {
    const says = `its front matter has ${formatCount(length)} characters; ${formatCount(mostHeadCharacters)} are read`;
    return { documents: [whole], unreadable: [{ document: path, path, line: 1, says }] };
  }
  const document = { ...whole, text: parts.body, line: parts.bodyLine };
  try {
    const { value } = parseLocatedYaml(`\n${parts.head}`, path);
    const fields = fieldsOf(value);
    return { documents: [fields === undefined ? whole : { ...document, fields }], unreadable: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const says = `its front matter cannot be read: ${error.message}`;
    return { documents: [document], unreadable: [{ document: path, path, line: error.place?.line, says }] };
  }
}

/** What front matter says; `undefined` where it is prose between two rules, which is text like any other. */
function fieldsOf(value: unknown): CorpusDocument['fields'] | undefined {
  if (value === null || value === undefined) return {};
  return typeof value === 'object' && !Array.isArray(value) ? (value as CorpusDocument['fields']) : undefined;
}
