import type { MetricVerdict, SuiteVerdict } from '../../gate/verdict.js';
import { decides } from '../../suite/gate-settings.js';
import type { MetricSpread, SuiteSpread } from '../cases/score-spread.js';
import { formatAmount, formatDuration, formatMoney } from '../words/format-quantity.js';
import { htmlDifferencesPlot } from './differences-plot.js';
import { type Html, html, nothing } from './html.js';
import { htmlResourcePlot } from './resource-plot.js';
import { htmlSpreadPlot } from './spread-plot.js';

/** Metrics, and suites, that are drawn; more pictures than this are not looked at. */
const mostDrawn = 24;

type DrawnMetric = {
  readonly suite: string;
  readonly spread: MetricSpread;
  readonly verdict: MetricVerdict | undefined;
};

/** How the scores of the cases are spread, and by how much each case moved, for every metric of the suites. */
export function htmlScorePlots(suites: readonly SuiteVerdict[], spreads: readonly SuiteSpread[]): Html {
  const metrics = suites.flatMap((suite) => metricsOf(suite, spreads)).sort((one, other) => rank(one) - rank(other));
  if (metrics.length === 0) return nothing;
  const drawn = metrics.slice(0, mostDrawn);
  const rest = metrics.length - drawn.length;
  const more = rest > 0 ? html`<p class="quiet">and ${formatAmount(rest, 'more metric')}</p>` : nothing;
  return html`<section id="spread"><h2>How scores are spread</h2>
<p class="quiet">${legend} The second picture has the cases in order, from the largest loss to the largest gain; the line is their mean in a band that is its interval, the broken line the margin.</p>
${drawn.map((each) => metricPlots(each, suites.length > 1))}${more}</section>`;
}

const legend = html`<span class="key base"></span> base, <span class="key head"></span> head.`;

const rank = ({ verdict }: DrawnMetric): number => (verdict !== undefined && decides(verdict.role) ? 0 : 1);

function metricsOf(suite: SuiteVerdict, spreads: readonly SuiteSpread[]): DrawnMetric[] {
  const { metrics = [] } = spreadOfSuite(suite, spreads) ?? {};
  return metrics.map((spread) => ({
    suite: suite.name,
    spread,
    verdict: suite.metrics.find(({ name }) => name === spread.metric),
  }));
}

const spreadOfSuite = (suite: SuiteVerdict, spreads: readonly SuiteSpread[]): SuiteSpread | undefined =>
  spreads.find((each) => each.suite === suite.name && each.yardstick === suite.yardstick);

function metricPlots({ suite, spread, verdict }: DrawnMetric, namesSuite: boolean): Html {
  const title = namesSuite ? html`<h3>${suite}: ${spread.metric}</h3>\n` : nothing;
  return html`${title}<div class="charts">${htmlSpreadPlot(spread)}${htmlDifferencesPlot(spread, verdict)}</div>
`;
}

/** How latency and cost of the answers are spread in each arm. */
export function htmlResourcePlots(suites: readonly SuiteVerdict[], spreads: readonly SuiteSpread[]): Html {
  const drawn = suites.slice(0, mostDrawn).map((suite) => resourcePlots(suite, spreads, suites.length > 1));
  return drawn.every(({ markup }) => markup === '')
    ? nothing
    : html`<p class="quiet">${legend} Answers that were asked for, on an axis that grows by factors; p50 is the median, and 95 of 100 stay below p95.</p>
${drawn}`;
}

function resourcePlots(suite: SuiteVerdict, spreads: readonly SuiteSpread[], namesSuite: boolean): Html {
  const spread = spreadOfSuite(suite, spreads);
  if (spread === undefined) return nothing;
  const latency = htmlResourcePlot({ title: 'Latency of an answer', format: formatDuration }, spread.latenciesMs);
  const cost = htmlResourcePlot({ title: 'Cost of an answer', format: formatMoney }, spread.costsUsd);
  if (latency.markup + cost.markup === '') return nothing;
  const title = namesSuite ? html`<h3>${suite.name}</h3>\n` : nothing;
  return html`${title}<div class="charts">${latency}${cost}</div>
`;
}
