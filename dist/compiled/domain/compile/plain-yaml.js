import { Document, visit } from 'yaml';
/** What readers of YAML 1.1 refuse or take for the end of a line, what a terminal obeys, and a runner's commands. */
const isObeyed = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|##\[|^\s*::/mu;
const obeyed = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?<=##)\[/gu;
/**
 * A value as YAML that readers of YAML 1.1 take for the same: Python's and Go's take a bare date for a date, `no` for
 * false, U+2028 for a line break, and a number with an exponent but no point for a text.
 */
export function plainYaml(value) {
    const document = new Document(value, { version: '1.1' });
    visit(document, {
        Scalar: (_, scalar) => {
            if (typeof scalar.value === 'string' && isObeyed.test(scalar.value))
                scalar.type = 'QUOTE_DOUBLE';
        },
    });
    return document
        .toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Infinity })
        .replace(obeyed, escapedInQuotes)
        .replace(/^(\s*\w*cost\w*: )(\d[\d.]*e-\d+)$/gm, (_, key, rate) => `${key}${Number(rate).toFixed(15).replace(/0+$/, '')}`);
}
const escapedInQuotes = (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;
/** Lines as a comment of YAML; none of them can end it. */
export const yamlComment = (lines) => lines.map((line) => `# ${line}\n`).join('');
