import type { SuiteVerdict } from '../gate/verdict.js';
import { type Cut, cutText } from './cut-text.js';
import { formatAmount, formatCount, formatScore, formatSignedPoints } from './format-quantity.js';
import { type Html, html, nothing } from './html.js';
import type { CaseScore, CaseTexts, RankedCase, RankedSuite, ReportAnswer, ShownCases } from './report-cases.js';

/** The cases with their scores, and behind each the question, the expectation and the answers of both arms. */
export function htmlCases(cases: ShownCases, suites: readonly SuiteVerdict[]): Html {
  const all = cases.suites.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return nothing;
  const tables = cases.suites.filter(({ shown }) => shown.length > 0).map((suite) => suiteTable(cases, suite, suites));
  return html`<section id="cases"><h2>Cases</h2>
<p class="controls" id="controls" hidden><label>Filter <input id="filter" type="search" placeholder="id, question or answer" autocomplete="off"></label>
<label>Show <select id="move"><option value="">all cases</option><option value="worse">got worse</option><option value="better">got better</option><option value="no score">without a score in both arms</option></select></label>
<output id="found" aria-live="polite"></output></p>
<p class="quiet">${describeLimits(cases, all)}</p>
${tables}</section>`;
}

function describeLimits({ suites, mostCharacters }: ShownCases, all: number): string {
  const shown = suites.reduce((sum, suite) => sum + suite.shown.length, 0);
  const some = shown < all ? `The first ${formatCount(shown)} of ${formatAmount(all, 'case')} are shown. ` : '';
  return `${some}Regressions come first. Open a case to read its answers; texts are cut after ${formatCount(mostCharacters)} characters.`;
}

function suiteTable(cases: ShownCases, ranked: RankedSuite, suites: readonly SuiteVerdict[]): Html {
  const verdict = suites.find(({ name, yardstick }) => name === ranked.suite && yardstick === ranked.yardstick);
  const beside = verdict?.binding === false ? " by head's own yardstick, decides nothing" : '';
  const moved = `${formatCount(ranked.worse)} got worse, ${formatCount(ranked.better)} better`;
  return html`<h3>${ranked.suite}${beside} <span class="quiet">${formatAmount(ranked.count, 'case')}: ${moved}</span></h3>
<table class="cases"><thead><tr><th scope="col" class="id">Case</th><th scope="col">Question and answers</th><th scope="col" class="metric">Metric</th>
<th scope="col" class="score number">Base</th><th scope="col" class="score number">Head</th><th scope="col" class="score number">Points</th></tr></thead>
<tbody>${ranked.shown.map((each) => caseRow({ ...each, ...cases.textsOf(ranked, each) }))}</tbody></table>`;
}

type ToldCase = RankedCase & CaseTexts;

function caseRow(each: ToldCase): Html {
  const { telling, move } = each;
  const points = telling?.base === undefined || telling.head === undefined ? '–' : formatSignedPoints(each.change);
  return html`<tr data-move="${move}"><th scope="row">${cutLine(each.id, 80)}</th>
<td><details><summary>${cutLine(each.question.text.replace(/\s+/g, ' ').trim(), 110)}${incidentMark(each)}</summary>${caseBody(each)}</details></td>
<td>${telling?.metric ?? '–'}</td><td class="number">${formatScore(telling?.base ?? null)}</td><td class="number">${formatScore(telling?.head ?? null)}</td>
<td class="number ${move === 'worse' || move === 'better' ? move : 'level'}">${points}</td></tr>
`;
}

const cutLine = (text: string, limit: number): string => {
  const { text: beginning, left } = cutText(text, limit);
  return left > 0 ? `${beginning}…` : beginning;
};

function incidentMark({ answers }: ToldCase): Html {
  const arms = (['base', 'head'] as const).filter((arm) => answers[arm].some(({ kind }) => kind === 'incident'));
  return arms.length === 0 ? nothing : html` <span class="mark">incident in ${arms.join(' and ')}</span>`;
}

function caseBody(each: ToldCase): Html {
  const expected = each.expected === undefined ? nothing : html`<h4>Expected</h4>${preformatted(each.expected)}`;
  return html`<div class="body"><h4>Question</h4>${preformatted(each.question)}${expected}
<div class="arms">${armBody(each, 'base')}${armBody(each, 'head')}</div></div>`;
}

function armBody(each: ToldCase, arm: 'base' | 'head'): Html {
  const scores = each.scores.flatMap((score) => describeScore(score, arm));
  const hidden = each.repeats[arm] - each.answers[arm].length;
  const answers = each.answers[arm].map(answerBody);
  const none = answers.length === 0 ? html`<p class="quiet">not run</p>` : nothing;
  const more = hidden > 0 ? html`<p class="quiet">and ${formatAmount(hidden, 'more repeat')}</p>` : nothing;
  const scored = scores.length === 0 ? nothing : html` <span class="quiet">${scores.join(', ')}</span>`;
  return html`<div><h4>${arm === 'base' ? 'Base' : 'Head'}${scored}</h4>${answers}${none}${more}</div>`;
}

function describeScore(score: CaseScore, arm: 'base' | 'head'): string[] {
  const value = score[arm];
  return value === undefined ? [] : [`${score.metric} ${formatScore(value)}`];
}

function answerBody(answer: ReportAnswer): Html {
  if (answer.kind === 'incident') return html`<p class="mark">${answer.incident}: ${answer.message}</p>`;
  const problems = answer.problems.map((problem) => html`<p class="mark">no score, ${problem}</p>`);
  const background = answer.background.map(
    ({ label, text }) =>
      html`<details><summary class="quiet">${label}</summary>${preformatted({ text, left: 0 })}</details>`,
  );
  const reasons = answer.reasons.map((reason) => html`<p class="quiet reason">${reason}</p>`);
  return html`${preformatted(answer)}${reasons}${background}${problems}`;
}

function preformatted({ text, left }: Cut): Html {
  const cut = left === 0 ? nothing : html`<p class="quiet">${formatCount(left)} more characters</p>`;
  return html`<pre dir="auto">${text === '' ? '(empty)' : text}</pre>${cut}`;
}
