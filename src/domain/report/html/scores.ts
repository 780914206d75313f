import type { MetricVerdict, SuiteVerdict } from '../../gate/verdict.js';
import type { VerdictWord } from '../../gate/verdict-word.js';
import { describeIncrease, explainGuardrail, formatGuarded, guardrailTitles } from '../evidence/guardrail-rows.js';
import { rowWords, type ScoreRow, scoreRows } from '../evidence/score-rows.js';
import { barReach } from '../markdown/interval-bar.js';
import { asItIs } from '../text/neutralise.js';
import { asSentence } from '../words/as-sentence.js';
import { explainMetric } from '../words/explain-metric.js';
import { formatInterval, formatPercent, formatPoints, formatScore } from '../words/format-quantity.js';
import { roleWords } from '../words/role-words.js';
import { verdictWords } from '../words/verdict-words.js';
import { type Html, html, nothing } from './html.js';
import { htmlIntervalPlot } from './interval-plot.js';

/** A verdict as a coloured dot and its words. */
export const htmlBadge = (word: VerdictWord, words = verdictWords(word)): Html =>
  html`<span class="badge ${word}">${words}</span>`;

/** The scores of suites in a table, each metric with a plot of its interval against the margin. */
export function htmlScores(title: string, suites: readonly SuiteVerdict[]): Html {
  if (suites.length === 0) return nothing;
  const reach = barReach(suites.flatMap(({ metrics }) => metrics));
  return html`<section><h2>${title}</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">Suite</th><th scope="col">Metric</th><th scope="col" class="number">Base</th><th scope="col" class="number">Head</th>
<th scope="col" class="number">Difference</th><th scope="col">Interval against the margin</th><th scope="col">Verdict</th></tr></thead>
<tbody>${scoreRows(suites).map((row) => htmlRow(row, reach))}</tbody></table></div>
<p class="quiet">Differences in points, head minus base. The shaded region is a drop beyond the margin: a pass keeps its whole interval out of it.</p>
</section>`;
}

function htmlRow(row: ScoreRow, reach: number): Html {
  const { suite, word } = row;
  switch (row.kind) {
    case 'metric':
      return metricRow(suite, row.metric, reach);
    case 'guardrail':
      return guardrailRow(row);
    case 'suite':
      return html`<tr><th scope="row">${suite.name}</th><td colspan="5">${suite.reason}</td><td>${htmlBadge(word)}</td></tr>
`;
  }
}

function guardrailRow(row: Extract<ScoreRow, { kind: 'guardrail' }>): Html {
  const { suite, guardrail, word } = row;
  return html`<tr><th scope="row">${suite.name}</th><td>${guardrailTitles[guardrail.name]}</td>
<td class="number">${formatGuarded(guardrail, guardrail.base)}</td><td class="number">${formatGuarded(guardrail, guardrail.head)}</td>
<td colspan="2">${describeIncrease(guardrail)}</td><td>${htmlBadge(word, rowWords(row))}</td></tr>
`;
}

function metricRow(suite: SuiteVerdict, metric: MetricVerdict, reach: number): Html {
  const { difference, interval, floor } = metric;
  const role = roleWords(metric.role);
  const range = interval === null ? nothing : html`<br><span class="quiet">${formatInterval(interval)}</span>`;
  const bound =
    floor === undefined
      ? nothing
      : html`<br><span class="quiet">floor ≥ ${formatPercent(floor.bound)}:<br>${floor.verdict}</span>`;
  return html`<tr><th scope="row">${suite.name}</th><td>${metric.name}${role === '' ? nothing : html`<br><span class="quiet">${role}</span>`}</td>
<td class="number">${formatScore(metric.base)}</td><td class="number">${formatScore(metric.head)}${bound}</td>
<td class="number">${difference === null ? '–' : formatPoints(difference)}${range}</td>
<td>${htmlIntervalPlot(metric, reach)}</td><td>${htmlBadge(metric.verdict)}</td></tr>
`;
}

/** How each metric's verdict came about, in sentences. */
export function htmlReasoning(suites: readonly SuiteVerdict[]): Html {
  if (suites.length === 0) return nothing;
  return html`<section><h2>How the verdict was reached</h2><ul>${scoreRows(suites).map(reasoningItem)}</ul></section>`;
}

function reasoningItem(row: ScoreRow): Html {
  const { suite } = row;
  const word = rowWords(row);
  switch (row.kind) {
    case 'metric':
      return html`<li><b>${row.metric.name}</b> of ${suite.name}, ${word}. ${explainMetric(row.metric, asItIs)}</li>`;
    case 'guardrail':
      return html`<li><b>${row.guardrail.name}</b> of ${suite.name}, ${word}. ${explainGuardrail(row.guardrail, asItIs)}</li>`;
    case 'suite':
      return html`<li><b>${suite.name}</b>, ${word}. ${asSentence(suite.reason)}</li>`;
  }
}
