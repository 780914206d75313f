import type { SuiteVerdict } from '../../gate/verdict.js';
import { inlineCode } from '../text/neutralise.js';
import type { Column } from '../words/column.js';

/** The first column of a table about suites; none where there is only one that it could be about. */
export const suiteColumns = (suites: readonly SuiteVerdict[]): Column[] =>
  suites.length > 1 ? [{ heading: 'Suite' }] : [];

/** What stands in that column. */
export const suiteCells = ({ name }: Pick<SuiteVerdict, 'name'>, suites: readonly SuiteVerdict[]): string[] =>
  suites.length > 1 ? [inlineCode(name, 60)] : [];
