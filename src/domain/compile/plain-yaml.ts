import { Document, visit } from 'yaml';
import { obeyedOrUnseen } from '../report/terminal/json-text.js';

/** Whether readers of YAML 1.1 refuse a text or take it for several lines, or a terminal or a runner obeys it. */
const isObeyed = (text: string): boolean => text.search(obeyedOrUnseen) !== -1 || /^\s*::/mu.test(text);

/**
 * A value as YAML that readers of YAML 1.1 take for the same: Python's and Go's take a bare date for a date, `no` for
 * false, U+2028 for a line break, and a number with an exponent but no point for a text.
 */
export function plainYaml(value: unknown): string {
  const document = new Document(value, { version: '1.1' });
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && isObeyed(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return document
    .toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Infinity })
    .replace(obeyedOrUnseen, escapedInQuotes)
    .replace(
      /^(\s*\w*cost\w*: )(\d[\d.]*e-\d+)$/gm,
      (_, key: string, rate: string) => `${key}${Number(rate).toFixed(15).replace(/0+$/, '')}`,
    );
}

const escapedInQuotes = (character: string): string =>
  `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;

/** Lines as a comment of YAML; none of them can end it. */
export const yamlComment = (lines: readonly string[]): string => lines.map((line) => `# ${line}\n`).join('');
