import { judgeLines } from '../evidence/judge-rows.js';
import { html } from './html.js';
import { htmlTable } from './tables.js';
/** One row for each metric that a judge gives. */
export const htmlJudges = (suites) => htmlTable('Judges: scores that a model gave', ['Suite', 'Metric', 'Judge', 'How far it can be relied on'].map((heading) => ({ heading })), judgeLines(suites).map(({ suite, metric, model, standing }) => html `<tr><th scope="row">${suite}</th><td>${metric}</td><td>${model}</td>
<td>${standing}</td></tr>
`));
