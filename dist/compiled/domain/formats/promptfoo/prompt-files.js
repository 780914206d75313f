import { CsvError, parse as parseCsv } from 'csv-parse/sync';
import { filledLines } from '../../artifacts/filled-lines.js';
import { objectsIn } from '../../artifacts/read-json.js';
import { messagesOfText, messagesOfYaml } from './chat-messages.js';
/** The prompts that a file holds, by its ending. */
export function partsOf(text, path) {
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
function blocksOf(text) {
    const blocks = [];
    let lines = [];
    let line = 1;
    const flush = (next) => {
        const block = lines.join('\n').trim();
        if (block !== '')
            blocks.push({ block, line });
        lines = [];
        line = next;
    };
    text.split('\n').forEach((each, index) => {
        if (each.trim() === '---')
            flush(index + 2);
        else
            lines.push(each);
    });
    flush(1);
    return blocks;
}
const linesOf = (text, path) => [...filledLines(text)].map((each) => ({ chat: messagesOfText(each.text, path), line: each.line }));
/** A column `prompt` with or without a column `label`, else one prompt a line. */
function rowsOf(text, path) {
    const rows = recordsOf(text).filter(({ prompt }) => typeof prompt === 'string' && prompt !== '');
    if (rows.length === 0)
        return linesOf(text, path);
    return rows.map(({ prompt, label }) => ({
        chat: messagesOfText(String(prompt), path),
        line: 1,
        label: typeof label === 'string' && label !== '' ? label : undefined,
    }));
}
function recordsOf(text) {
    try {
        const options = { columns: true, bom: true, trim: true, skip_empty_lines: true, relax_quotes: true };
        return objectsIn(parseCsv(text, options));
    }
    catch (error) {
        if (error instanceof CsvError)
            return [];
        throw error;
    }
}
