import { PublicAddress } from '../../inference/provider/provider-access.js';
const marks = ['threshold', 'graded', 'config'];
const code = { version: 1, needs: [], takes: ['value', 'file', ...marks], problemOf: problemOfCode };
export const programTraits = {
    javascript: code,
    python: code,
    command: { version: 1, needs: ['value'], takes: marks, problemOf: problemOfCommand },
    webhook: { version: 1, needs: ['value'], takes: marks, problemOf: problemOfAddress },
};
const isText = (value) => typeof value === 'string' && value.trim() !== '';
function problemOfCode({ value, file }) {
    if ((value === undefined) !== (file === undefined) && (file !== undefined || isText(value)))
        return undefined;
    return { field: 'value', sentence: 'needs one of `value`, which is its code, and `file`' };
}
function problemOfCommand({ value }) {
    return isText(value) ? undefined : { field: 'value', sentence: 'must be a command line' };
}
function problemOfAddress({ value }) {
    return PublicAddress.safeParse(value).success
        ? undefined
        : { field: 'value', sentence: 'must be its URL, without a password' };
}
