import { CsvError, parse as parseCsv } from 'csv-parse/sync';
import { csvMistakeOf } from '../../artifacts/csv-mistake.js';
import { own } from '../../artifacts/own.js';
import { assertionOfCell } from './csv-assertion.js';
import { Located } from './located.js';
/** The tests of a CSV, a row each; `told` where it is none, which is told by its line. */
export function csvTests(context, text, path) {
    const rows = rowsOf(text);
    if ('why' in rows) {
        context.lose({ path, ...(rows.line === undefined ? {} : { line: rows.line }) }, 'tests', rows.why);
        return 'told';
    }
    const columns = columnsOf(Object.keys(rows.rows[0]?.record ?? {}));
    for (const { column, why } of columns.unheeded)
        context.lose({ path, line: 1 }, `\`${column}\``, why);
    return rows.rows.map(({ record, line }) => {
        const located = new Located({ path, value: testOfRow(record, columns), lineOf: () => line });
        if (record['__providerOutput'])
            context.lose(located, '`__providerOutput`', 'an answer that is written down is not asked for');
        if (Number.isNaN(thresholdOf(record)))
            context.lose(located, '`__threshold`', 'it is no number');
        return located;
    });
}
function rowsOf(text) {
    const read = (relax_quotes) => {
        const options = { columns: numberedTwins, bom: true, info: true, skip_empty_lines: true, relax_quotes };
        const records = parseCsv(text, options);
        return records.map(({ record, info }) => ({ record, line: info.lines }));
    };
    for (const relaxed of [false, true]) {
        try {
            return { rows: read(relaxed) };
        }
        catch (error) {
            if (!(error instanceof CsvError))
                throw error;
            if (!relaxed)
                continue;
            const { sentence, at } = csvMistakeOf(error);
            return { why: `this is not valid CSV: ${sentence}`, line: at.line };
        }
    }
    return { rows: [] };
}
/** Assertions under one heading would take each other's place; promptfoo numbers them too. */
function numberedTwins(header) {
    const names = header.map((name) => name.trim());
    return names.map((name, index) => {
        const isTwin = /^__expected\d*$/.test(name) && names.indexOf(name) !== index;
        return isTwin ? `${name}0${index}` : name;
    });
}
const configColumn = /^__config:__expected(\d*):(\w+)$/;
const optionColumns = { __prefix: 'prefix', __suffix: 'suffix' };
const ownColumns = /^__(?:prefix|suffix|description|providerOutput|metric|threshold|metadata(?::.*)?)$/;
const nearOwn = /^_(?:expected|prefix|suffix|description|providerOutput|metric|threshold|config)/;
/** promptfoo counts the columns of assertions, whatever they are called, to find the one that a setting means. */
function columnsOf(names) {
    const expected = names
        .filter((column) => column.startsWith('__expected'))
        .map((column) => ({ column, settings: [] }));
    const variables = [];
    const unheeded = [];
    for (const column of names) {
        if (column.startsWith('__config')) {
            const [, place, key] = configColumn.exec(column) ?? [];
            const meant = key === undefined ? undefined : expected[Number(place || 1) - 1];
            if (key === undefined || meant === undefined)
                unheeded.push({ column, why: 'it is meant for no column of assertions' });
            else
                meant.settings.push({ key, column });
        }
        else if (nearOwn.test(column))
            unheeded.push({ column, why: `did you mean \`_${column}\`?` });
        else if (!column.startsWith('__'))
            variables.push(column);
        else if (!column.startsWith('__expected') && !ownColumns.test(column))
            unheeded.push({ column, why: 'there is no such column of promptfoo' });
    }
    return { expected, variables, unheeded };
}
/** A row as the test that YAML would tell. */
function testOfRow(record, columns) {
    const { __metric: metric, __description: description } = record;
    const assert = columns.expected.flatMap(({ column, settings }) => {
        const cell = record[column] ?? '';
        if (cell.trim() === '')
            return [];
        const set = settings.flatMap(({ key, column: name }) => settingOf(key, record[name] ?? ''));
        return [{ ...assertionOfCell(cell), ...Object.fromEntries(set), ...(metric ? { metric } : {}) }];
    });
    const options = Object.entries(optionColumns).flatMap(([column, option]) => {
        const text = own(record, column) ?? '';
        return text === '' ? [] : [[option, text]];
    });
    const threshold = thresholdOf(record);
    return {
        vars: Object.fromEntries(columns.variables.map((name) => [name, record[name]])),
        ...(assert.length === 0 ? {} : { assert }),
        ...(options.length === 0 ? {} : { options: Object.fromEntries(options) }),
        ...(description ? { description } : {}),
        ...(threshold === undefined || Number.isNaN(threshold) ? {} : { threshold }),
    };
}
/** Nothing where the cell is empty, and NaN where it is no number. */
function thresholdOf({ __threshold: text = '' }) {
    return text.trim() === '' ? undefined : Number(text);
}
/** A text that is no number is told where an assertion asks for one. */
function settingOf(key, text) {
    if (text.trim() === '')
        return [];
    return [[key, Number.isFinite(Number(text)) ? Number(text) : text]];
}
