import { shellWord } from '../../changes/shell-words.js';
import { cutText } from '../../report/text/cut-text.js';
import { inlineCode, plainText, visibleText } from '../../report/text/neutralise.js';
import { formatAmount } from '../../report/words/format-quantity.js';
import { driftMarkdown } from '../drift-markdown.js';
import type { DriftReport } from '../drift-report.js';
import { drawnConclusion } from '../drift-rows.js';
import { type IssueStamp, issueMarker, stampLine } from './issue-stamp.js';
import type { OwnersToCall } from './owners-to-call.js';

/**
 * Measurements in a row that have to be stable before a drift counts as over: of a drop of 5 points that stays, one
 * issue in fifteen is closed too early within 90 of them (simulated; with three in a row one in seven).
 */
export const stableToClose = 5;

/** Days for which an issue stays closed that a person closed while the model was still drifting. */
export const quietDays = { 'not-planned': 30, completed: 7 } as const;

/** What is told beside what was measured. */
export type IssueContext = { readonly owners: OwnersToCall; readonly runUrl: string };

const longestTitle = 200;
/** GitHub takes 65,536 characters, of which secrets that are taken out may make more. */
const longestBody = 60_000;

/** One line, without what nobody sees. */
export function issueTitle({ suite, reference: { model } }: DriftReport): string {
  const title = `${suite}: ${model ?? 'its model'} answers worse than its reference`;
  return cutText(visibleText(title).replace(/\s+/gu, ' '), longestTitle).text;
}

/** The whole issue: what is hidden, who is called, what was measured, and when it closes. */
export function issueBody(report: DriftReport, stamp: IssueStamp, context: IssueContext): string {
  const { suite, reference } = report;
  const whole = driftMarkdown(report);
  const said = [
    `${issueMarker(report)}\n${stampLine(stamp)}`,
    reference.model === undefined ? '' : `Answered by ${inlineCode(reference.model)}.`,
    calledLine(context.owners),
    whole.length > longestBody ? `Drift of ${inlineCode(suite)}: ${plainText(drawnConclusion(report))}` : whole.trim(),
    `<sub>Measured by [this run](${context.runUrl}), and brought up to date by each. It closes by itself once ${formatAmount(stableToClose, 'measurement')} in a row are stable, or with a new reference (${inlineCode(`lanegate drift ${shellWord(suite)} --record`)}). Close it as not planned to hear nothing of it for ${quietDays['not-planned']} days; the job fails all the same.</sub>`,
  ];
  return `${said.filter((part) => part !== '').join('\n\n')}\n`;
}

const calledLine = ({ mentioned }: OwnersToCall): string =>
  mentioned.length === 0 ? '' : `For ${mentioned.join(', ')}, by \`ownership\` in lanegate.yml.`;

/** Why people are told anew. */
export type IssueNews =
  | { readonly kind: 'more'; readonly metrics: readonly string[] }
  | { readonly kind: 'again' }
  | { readonly kind: 'over' }
  | { readonly kind: 'accepted' }
  | { readonly kind: 'replaced' };

/** A comment, which is written where the state changes and nowhere else. */
export function newsText(news: IssueNews, report: DriftReport, { owners, runUrl }: IssueContext): string {
  const { suite, reference, stable_in_a_row: stable } = report;
  const run = `([run](${runUrl}))`;
  const called = owners.mentioned.length === 0 ? '' : `\n\n${owners.mentioned.join(', ')}`;
  switch (news.kind) {
    case 'more':
      return `${news.metrics.map((metric) => inlineCode(metric)).join(', ')} fell too ${run}.${called}`;
    case 'again':
      return `It drifts again: ${plainText(drawnConclusion(report))} ${run}.${called}`;
    case 'over':
      return `The drift is over: ${formatAmount(stable, 'measurement')} in a row were stable ${run}.`;
    case 'accepted':
      return `A new reference of ${inlineCode(suite)} was taken at ${reference.at}, and is what counts from now on ${run}.`;
    case 'replaced':
      return `${inlineCode(suite)} is answered by ${inlineCode(reference.model ?? 'another model')} now, so that this is over ${run}.`;
  }
}
