import { createHash } from 'node:crypto';
import type { ChangeSet } from '../changes/change-set.js';
import type { Verdict } from '../gate/verdict.js';
import { attributionEvidence } from './attribution-rows.js';
import { flakyEvidence, newlyBrokenEvidence } from './case-history-rows.js';
import { comparedCommits } from './compared-commits.js';
import { bindingSuites, suitesBeside } from './culprits.js';
import { describeGaps } from './describe-gaps.js';
import { describeSpent } from './describe-spent.js';
import { headline } from './headline.js';
import { type Html, html, nothing } from './html.js';
import { htmlCases } from './html-cases.js';
import { htmlCounts } from './html-counts.js';
import { htmlEvidence, htmlFolded, htmlNotices } from './html-evidence.js';
import { htmlIncidents } from './html-incidents.js';
import { htmlJudges } from './html-judges.js';
import { htmlResourcePlots, htmlScorePlots } from './html-plots.js';
import { htmlReasoning, htmlScores } from './html-scores.js';
import { reportScript } from './html-script.js';
import { reportStyle } from './html-style.js';
import { htmlArms, htmlLanes } from './html-tables.js';
import { leadSentences } from './lead-sentences.js';
import { asItIs } from './neutralise.js';
import { nextStep, reproduceNote } from './next-step.js';
import { openingNotices } from './opening-notices.js';
import { powerEvidence, powerNotices } from './power-rows.js';
import type { ShownCases } from './report-cases.js';
import type { SuiteSpread } from './score-spread.js';
import { sliceEvidence } from './slice-rows.js';
import { verdictWords } from './verdict-words.js';

export type ReportContent = {
  readonly changeSet: ChangeSet;
  readonly verdict: Verdict;
  readonly cases: ShownCases;
  /** What the plots of each suite are drawn from. */
  readonly spreads: readonly SuiteSpread[];
};

/**
 * A judged run as one HTML file that needs no network: verdict, lanes, scores and how they are spread, costs, and every
 * case with both answers. Its content security policy lets nothing run but its own script.
 */
export function htmlReport({ changeSet, verdict, cases, spreads }: ReportContent): string {
  const suites = bindingSuites(verdict);
  const title = headline(verdict, asItIs);
  const body = html`<a class="skip" href="#main">To the evidence</a>
<header>${verdictBand(verdict, title)}</header>
<main id="main">
${htmlLanes(changeSet, verdict)}
${htmlScores('Scores', suites)}
${htmlGaps(verdict)}
${htmlNotices(powerNotices(verdict))}
${htmlScorePlots(suites, spreads)}
${htmlEvidence(attributionEvidence(suites))}
${htmlEvidence(newlyBrokenEvidence(suites))}
${htmlFolded(sliceEvidence(suites))}
${htmlArms(suites, htmlResourcePlots(suites, spreads))}
${htmlIncidents(suites)}
${htmlJudges(suites)}
${htmlFolded(flakyEvidence(suites))}
${htmlScores("For information, by head's own cases and graders; decides nothing", suitesBeside(verdict))}
${htmlReasoning(suites)}
${htmlCounts(suites)}
${htmlFolded(powerEvidence(suites))}
${htmlNotes(verdict.notes.concat(changeSet.notes))}
${htmlCases(cases, verdict.suites)}
</main>
${footer(verdict)}`;
  return htmlDocument(title, body);
}

function htmlDocument(title: string, body: Html): string {
  const [style, script]: Html[] = [{ markup: reportStyle }, { markup: reportScript }];
  const policy = `default-src 'none'; style-src '${hashOf(reportStyle)}'; script-src '${hashOf(reportScript)}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} · Lanegate</title>
<style>${style ?? nothing}</style>
</head>
<body>
${body}
<script>${script ?? nothing}</script>
</body>
</html>
`.markup;
}

/** The source expression by which a content security policy allows one inline text. */
const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;

function verdictBand(verdict: Verdict, title: string): Html {
  const { owners, advice, command } = nextStep(verdict);
  const who = owners.map(({ owner, of }) => `${owner} (${of})`).join(', ');
  const lead = leadSentences(verdict, asItIs);
  const again =
    command === undefined
      ? nothing
      : html`<br><code class="command">${command}</code>
<br><span class="quiet">${reproduceNote}</span>`;
  return html`<div class="verdict-band ${verdict.verdict}"><p class="quiet">Lanegate verdict: ${verdictWords(verdict.verdict)}</p><h1>${title}</h1>
${lead === '' ? nothing : html`<p class="lead">${lead}</p>`}
${htmlNotices(openingNotices(verdict))}
<p><b>Next${who === '' ? '' : `, for ${who}`}.</b> ${advice}${again}</p>
${verdict.suites.length === 0 ? nothing : html`<p><a href="#cases">Cases with both answers</a></p>`}</div>`;
}

function htmlGaps(verdict: Verdict): Html {
  const gaps = describeGaps(verdict, asItIs);
  return gaps === '' ? nothing : html`<p><b>Not everything was measured.</b> ${gaps}</p>`;
}

function htmlNotes(notes: readonly string[]): Html {
  const items = [...new Set(notes)].map((note) => html`<li>${note}</li>`);
  return items.length === 0 ? nothing : html`<section><h2>Notes</h2><ul>${items}</ul></section>`;
}

function footer(verdict: Verdict): Html {
  const commits = comparedCommits(verdict).map(({ role, commit }) =>
    commit === undefined ? html`${role} · ` : html`${role} <code>${commit}</code> · `,
  );
  return html`<footer class="quiet">${commits}${describeSpent(verdict)}</footer>`;
}
