import { createHash } from 'node:crypto';
import type { ChangeSet } from '../../changes/change-set.js';
import type { Verdict } from '../../gate/verdict.js';
import type { ShownCases } from '../cases/report-cases.js';
import type { SuiteSpread } from '../cases/score-spread.js';
import { attributionEvidence } from '../evidence/attribution-rows.js';
import { flakyEvidence, newlyBrokenEvidence } from '../evidence/case-history-rows.js';
import { corporaEvidence } from '../evidence/corpora-rows.js';
import { openingNotices } from '../evidence/opening-notices.js';
import { powerEvidence, powerNotices } from '../evidence/power-rows.js';
import { sliceEvidence } from '../evidence/slice-rows.js';
import { asItIs } from '../text/neutralise.js';
import { comparedCommits } from '../words/compared-commits.js';
import { bindingSuites, suitesBeside } from '../words/culprits.js';
import { describeGaps } from '../words/describe-gaps.js';
import { describeSpent } from '../words/describe-spent.js';
import { headline } from '../words/headline.js';
import { leadSentences } from '../words/lead-sentences.js';
import { nextStep, reproduceNote } from '../words/next-step.js';
import { verdictWords } from '../words/verdict-words.js';
import { htmlCases } from './cases.js';
import { htmlCounts } from './counts.js';
import { htmlEvidence, htmlFolded, htmlNotices } from './evidence.js';
import { type Html, html, nothing } from './html.js';
import { htmlIncidents } from './incidents.js';
import { htmlJudges } from './judges.js';
import { htmlResourcePlots, htmlScorePlots } from './plots.js';
import { htmlReasoning, htmlScores } from './scores.js';
import { reportScript } from './script.js';
import { reportStyle } from './style.js';
import { htmlArms, htmlLanes } from './tables.js';

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
${htmlEvidence(corporaEvidence(verdict, { mostRows: 100, mostPlaces: 20 }))}
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
<br><span class="quiet">${reproduceNote(verdict)}</span>`;
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
