import type { SuiteVerdict } from '../gate/verdict.js';
import { cutText } from './cut-text.js';
import { formatAmount, formatCount, formatScore, formatSignedPoints } from './format-quantity.js';
import { type Html, html, nothing } from './html.js';
import { type CaseMove, type RankedCase, rankCases } from './ranked-case.js';
import type { CaseScore, ReportAnswer, ReportCase } from './report-cases.js';

/** More rows than this and a browser takes seconds to open the page. */
const mostCases = 5000;

/** UTF-16 units of questions and answers in one page. */
const mostCharacters = 10_000_000;

/** Every case with its scores, and behind it the question, the expectation and the answers of both arms. */
export function htmlCases(cases: readonly ReportCase[], suites: readonly SuiteVerdict[]): Html {
  if (cases.length === 0) return nothing;
  const shown = Math.min(cases.length, mostCases);
  const limit = Math.max(400, Math.min(8000, Math.floor(mostCharacters / (shown * 4))));
  const tables: Html[] = [];
  let room = mostCases;
  for (const group of groupBySuite(cases)) {
    const [first] = group;
    if (first === undefined || room === 0) break;
    const suite = suites.find(({ name, yardstick }) => name === first.suite && yardstick === first.yardstick);
    const ranked = rankCases(group, suite);
    tables.push(suiteTable(ranked, suite, { room, limit }));
    room -= Math.min(room, ranked.length);
  }
  return html`<section id="cases"><h2>Cases</h2>
<p class="controls" id="controls" hidden><label>Filter <input id="filter" type="search" placeholder="id, question or answer" autocomplete="off"></label>
<label>Show <select id="move"><option value="">all cases</option><option value="worse">got worse</option><option value="better">got better</option><option value="no score">without a score in both arms</option></select></label>
<output id="found" aria-live="polite"></output></p>
<p class="quiet">${describeLimits(cases.length, shown, limit)}</p>
${tables}</section>`;
}

function describeLimits(all: number, shown: number, limit: number): string {
  const some = shown < all ? `The first ${formatCount(shown)} of ${formatAmount(all, 'case')} are shown. ` : '';
  return `${some}Regressions come first. Open a case to read its answers; texts are cut after ${formatCount(limit)} characters.`;
}

function groupBySuite(cases: readonly ReportCase[]): ReportCase[][] {
  const groups = new Map<string, ReportCase[]>();
  for (const each of cases) {
    const key = JSON.stringify([each.suite, each.yardstick]);
    const group = groups.get(key) ?? [];
    group.push(each);
    groups.set(key, group);
  }
  return [...groups.values()];
}

type Limits = { readonly room: number; readonly limit: number };

function suiteTable(ranked: readonly RankedCase[], suite: SuiteVerdict | undefined, { room, limit }: Limits): Html {
  const [first] = ranked;
  const beside = suite?.binding === false ? " by head's own yardstick, decides nothing" : '';
  const count = (move: CaseMove): number => ranked.filter((each) => each.move === move).length;
  const moved = `${formatCount(count('worse'))} got worse, ${formatCount(count('better'))} better`;
  return html`<h3>${first?.suite ?? ''}${beside} <span class="quiet">${formatAmount(ranked.length, 'case')}: ${moved}</span></h3>
<table class="cases"><thead><tr><th scope="col" class="id">Case</th><th scope="col">Question and answers</th><th scope="col" class="metric">Metric</th>
<th scope="col" class="score number">Base</th><th scope="col" class="score number">Head</th><th scope="col" class="score number">Points</th></tr></thead>
<tbody>${ranked.slice(0, room).map((each) => caseRow(each, limit))}</tbody></table>`;
}

function caseRow(each: RankedCase, limit: number): Html {
  const { telling, move } = each;
  const points = telling?.base === undefined || telling.head === undefined ? '–' : formatSignedPoints(each.change);
  const summary = cutText(each.question.replace(/\s+/g, ' ').trim(), 110);
  return html`<tr data-move="${move}"><th scope="row">${cutLine(each.id, 80)}</th>
<td><details><summary>${summary.text}${summary.left > 0 ? '…' : ''}${incidentMark(each)}</summary>${caseBody(each, limit)}</details></td>
<td>${telling?.metric ?? '–'}</td><td class="number">${formatScore(telling?.base ?? null)}</td><td class="number">${formatScore(telling?.head ?? null)}</td>
<td class="number ${move === 'worse' || move === 'better' ? move : 'level'}">${points}</td></tr>
`;
}

const cutLine = (text: string, limit: number): string => {
  const { text: beginning, left } = cutText(text, limit);
  return left > 0 ? `${beginning}…` : beginning;
};

function incidentMark({ answers }: ReportCase): Html {
  const arms = (['base', 'head'] as const).filter((arm) => answers[arm].some(({ kind }) => kind === 'incident'));
  return arms.length === 0 ? nothing : html` <span class="mark">incident in ${arms.join(' and ')}</span>`;
}

function caseBody(each: RankedCase, limit: number): Html {
  const expected = each.expected === undefined ? nothing : html`<h4>Expected</h4>${preformatted(each.expected, limit)}`;
  return html`<div class="body"><h4>Question</h4>${preformatted(each.question, limit)}${expected}
<div class="arms">${armBody(each, 'base', limit)}${armBody(each, 'head', limit)}</div></div>`;
}

function armBody(each: RankedCase, arm: 'base' | 'head', limit: number): Html {
  const scores = each.scores.flatMap((score) => describeScore(score, arm));
  const hidden = each.repeats[arm] - each.answers[arm].length;
  const answers = each.answers[arm].map((answer) => answerBody(answer, limit));
  const none = answers.length === 0 ? html`<p class="quiet">not run</p>` : nothing;
  const more = hidden > 0 ? html`<p class="quiet">and ${formatAmount(hidden, 'more repeat')}</p>` : nothing;
  const scored = scores.length === 0 ? nothing : html` <span class="quiet">${scores.join(', ')}</span>`;
  return html`<div><h4>${arm === 'base' ? 'Base' : 'Head'}${scored}</h4>${answers}${none}${more}</div>`;
}

function describeScore(score: CaseScore, arm: 'base' | 'head'): string[] {
  const value = score[arm];
  return value === undefined ? [] : [`${score.metric} ${formatScore(value)}`];
}

function answerBody(answer: ReportAnswer, limit: number): Html {
  if (answer.kind === 'incident') return html`<p class="mark">${answer.incident}: ${answer.message}</p>`;
  const problems = answer.problems.map((problem) => html`<p class="mark">no score, ${problem}</p>`);
  const background = answer.background.map(
    ({ label, text }) => html`<details><summary class="quiet">${label}</summary>${preformatted(text, limit)}</details>`,
  );
  return html`${preformatted(answer.text, limit, answer.left)}${background}${problems}`;
}

function preformatted(text: string, limit: number, leftBefore = 0): Html {
  const { text: beginning, left } = cutText(text, limit);
  const rest = left + leftBefore;
  const cut = rest === 0 ? nothing : html`<p class="quiet">${formatCount(rest)} more characters</p>`;
  return html`<pre dir="auto">${beginning === '' ? '(empty)' : beginning}</pre>${cut}`;
}
