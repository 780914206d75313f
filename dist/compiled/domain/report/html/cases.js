import { byMove } from '../cases/rank-cases.js';
import { formatAmount, formatCount } from '../words/format-quantity.js';
import { caseBody } from './case-body.js';
import { caseRow, incidentsOf, scoreCells } from './case-row.js';
import { scriptData, treeMarkup } from './element-tree.js';
import { html, nothing } from './html.js';
/** Cases that are in the page as markup, to be read without its script; the others are data that the script draws. */
const mostDrawn = 100;
/** The cases with their scores, and behind each the question, the expectation and the answers of both arms. */
export function htmlCases(cases, verdicts) {
    const suites = cases.suites.filter(({ count }) => count > 0);
    if (suites.length === 0)
        return nothing;
    const names = suites.map((ranked) => nameOf(ranked, verdicts));
    const placed = placeCases(cases, suites, verdicts);
    const facets = facetsOf(placed);
    const rows = placed.slice(0, mostDrawn).map(({ told, suite }) => {
        return html `${treeMarkup(caseRow(told, names.length > 1 ? names[suite] : undefined, [caseBody(told)]))}\n`;
    });
    return html `<section id="cases"><h2>Cases</h2>
<ul class="bare">${suites.map((ranked, index) => describeSuite(ranked, names[index] ?? ''))}</ul>
<p class="quiet">${describeLimits(cases)}</p>
${controls(names, facets)}
<div class="scroll"><table class="cases"><thead><tr><th scope="col" class="id">Case</th><th scope="col">Question and answers</th><th scope="col" class="metric">Metric</th>
<th scope="col" class="score number">Base</th><th scope="col" class="score number">Head</th><th scope="col" class="score number">Points</th></tr></thead>
<tbody id="rows">
${rows}</tbody></table></div>
${placed.length > mostDrawn ? html `<p id="undrawn">The other ${formatAmount(placed.length - mostDrawn, 'case')} can be seen where scripts may run.</p>` : nothing}
<p><button type="button" id="more" hidden></button></p>
<script type="application/json" id="data">${scriptData(dataOf(placed, facets, names))}</script></section>`;
}
/** Suites that bind before those that are only shown, in each the gravest first. */
function placeCases(cases, suites, verdicts) {
    const placed = suites.flatMap((ranked, suite) => {
        const isBeside = decidesNothing(ranked, verdicts);
        return ranked.shown.map((each) => ({ suite, isBeside, told: { ...each, ...cases.textsOf(ranked, each) } }));
    });
    return placed.sort((one, other) => Number(one.isBeside) - Number(other.isBeside) || byMove(one.told, other.told));
}
const decidesNothing = ({ suite, yardstick }, verdicts) => verdicts.find((each) => each.name === suite && each.yardstick === yardstick)?.binding === false;
const nameOf = (ranked, verdicts) => decidesNothing(ranked, verdicts) ? `${ranked.suite} by head's own yardstick, decides nothing` : ranked.suite;
const describeSuite = ({ count, worse, better }, name) => html `<li><b>${name}</b> ${formatAmount(count, 'case')}: ${formatCount(worse)} got worse, ${formatCount(better)} better</li>`;
function describeLimits({ suites, mostCharacters }) {
    const all = suites.reduce((sum, { count }) => sum + count, 0);
    const shown = suites.reduce((sum, suite) => sum + suite.shown.length, 0);
    const some = shown < all ? `The first ${formatCount(shown)} of ${formatAmount(all, 'case')} are shown. ` : '';
    return `${some}Regressions come first. Open a case to read its answers; words that only one answer has are struck out in base and underlined in head. Texts are cut after ${formatCount(mostCharacters)} characters.`;
}
/** Of more tags or metrics a list is no help. */
const mostOptions = 200;
const facetsOf = (placed) => {
    const names = (of) => [...new Set(placed.flatMap(({ told }) => of(told)))].sort().slice(0, mostOptions);
    return {
        metrics: names(({ scores }) => scores.map(({ metric }) => metric)),
        tags: names(({ tags }) => tags),
        incidents: names(incidentsOf),
    };
};
const controls = (suites, { metrics, tags, incidents }) => html `<form class="controls" id="controls" role="search" aria-label="Cases" hidden>
<label>Text <input id="filter" type="search" placeholder="id, question or answer" autocomplete="off"></label>
<label>Move <select id="move"><option value="">any</option><option value="worse">got worse</option><option value="better">got better</option><option value="same">stayed</option><option value="no score">no score in both arms</option></select></label>
${suites.length > 1 ? select('suite', 'Suite', suites) : nothing}
${metrics.length > 1 ? select('metric', 'Metric', metrics) : nothing}
${tags.length > 0 ? select('tag', 'Tag', tags) : nothing}
${incidents.length > 0 ? select('incident', 'Incident', incidents, html `<option value="-1">any incident</option>`) : nothing}
<output id="found" aria-live="polite"></output></form>`;
/** A list of names, each by its place; the first choice is not to choose. */
const select = (id, label, names, more = nothing) => html `<label>${label} <select id="${id}"><option value="">any</option>${more}${names.map((name, index) => html `<option value="${index}">${name}</option>`)}</select></label>`;
/** What the script knows of each case: by what it can be found, and how it is drawn where the page has not drawn it. */
function dataOf(placed, facets, names) {
    const places = (of, all) => of.map((each) => all.indexOf(each)).filter((place) => place >= 0);
    const cases = placed.map(({ told, suite }, index) => ({
        suite,
        tags: places(told.tags, facets.tags),
        incidents: places(incidentsOf(told), facets.incidents),
        telling: scoreCells(told.telling),
        scores: Object.fromEntries(told.scores.map((score) => [facets.metrics.indexOf(score.metric), scoreCells(score)])),
        ...(index < mostDrawn
            ? {}
            : { row: caseRow(told, names.length > 1 ? names[suite] : undefined, []), body: caseBody(told) }),
    }));
    return { step: mostDrawn, cases };
}
