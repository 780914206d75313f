import type { Verdict } from '../../gate/verdict.js';
import { corporaEvidence } from '../evidence/corpora-rows.js';
import { openingNotices } from '../evidence/opening-notices.js';
import { powerNotices } from '../evidence/power-rows.js';
import { inlineCode, plainText } from '../text/neutralise.js';
import { asSentence } from '../words/as-sentence.js';
import { bindingSuites, reachesNothing } from '../words/culprits.js';
import { describeGaps } from '../words/describe-gaps.js';
import { describeSpent } from '../words/describe-spent.js';
import { headline } from '../words/headline.js';
import { leadSentences } from '../words/lead-sentences.js';
import { nextStep, reproduceNote } from '../words/next-step.js';
import { verdictSymbol } from '../words/verdict-words.js';
import { markdownArms } from './arms.js';
import { type CommentContent, type CommentPlan, plansFromFullToShort } from './comment-plan.js';
import { commentMarker } from './comment-stamp.js';
import { markdownEvidence, markdownNotices } from './evidence.js';
import { markdownFooter, markdownLink } from './footer.js';
import { markdownLanes } from './lanes.js';
import { markdownScores } from './scores.js';
import { markdownSections, notesSection, whatIsLeftOut } from './sections.js';

/** GitHub refuses comments over 65,536 characters. */
const maxCharacters = 60_000;

/** Where the reader finds more: the workflow run and the HTML report. */
export type ReportLinks = { readonly run?: string | undefined; readonly report?: string | undefined };

/** The comment of a pull request: the verdict in words first, the evidence folded below. At most 60,000 characters. */
export function markdownComment(content: CommentContent, links: ReportLinks = {}): string {
  if (reachesNothing(content.verdict)) return notAffectedComment(content);
  let comment = '';
  for (const plan of plansFromFullToShort()) {
    comment = commentByPlan(content, links, plan);
    if (comment.length <= maxCharacters) break;
  }
  return comment;
}

function commentByPlan(content: CommentContent, links: ReportLinks, plan: CommentPlan): string {
  const { verdict } = content;
  const suites = bindingSuites(verdict);
  const parts = [
    markedHeadline(content.verdict),
    leadSentences(verdict, plainText),
    markdownNotices(openingNotices(verdict)),
    markdownNextStep(verdict),
    markdownLanes(content.changeSet, verdict),
    markdownEvidence(corporaEvidence(verdict, { mostRows: 10, mostPlaces: 3 }), plan.maxRows),
    markdownScores(suites, plan.maxRows),
    whatIsIncomplete(verdict),
    markdownNotices(powerNotices(verdict)),
    markdownArms(suites, plan.maxRows),
    markdownCommand(verdict),
    ...markdownSections(content, plan),
    whatWasCut(content, plan),
    markdownFooter(verdict, [
      describeSpent(verdict),
      markdownLink('run', links.run),
      markdownLink('full report', links.report),
    ]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function markedHeadline(verdict: Verdict): string {
  const words = headline(verdict, (text) => plainText(text, 160));
  return `${commentMarker}\n### ${verdictSymbol(verdict.verdict)} ${words}`;
}

/** One line, and what could not be read folded below it. */
function notAffectedComment({ changeSet, verdict }: CommentContent): string {
  const words = headline(verdict, (text) => plainText(text, 160)).replace(/^[^:]*/, '**$&**');
  const lanes = changeSet.lanes.length === 0 ? 'Nothing changed.' : `Lanes touched: ${changeSet.lanes.join(', ')}.`;
  const line = `${verdictSymbol(verdict.verdict)} ${asSentence(words)} ${lanes}`;
  const notes = notesSection(verdict.notes.concat(changeSet.notes), 20);
  return `${[`${commentMarker}\n${line}`, notes].filter((part) => part !== '').join('\n\n')}\n`;
}

/** Said in the open, since a reader takes a table for the whole. */
function whatIsIncomplete(verdict: Verdict): string {
  const gaps = describeGaps(verdict, (text) => inlineCode(text, 60));
  return gaps === '' ? '' : `**Not everything was measured.** ${gaps}`;
}

function markdownNextStep(verdict: Verdict): string {
  const { owners, advice } = nextStep(verdict);
  const who = owners.map(({ owner, of }) => `${inlineCode(owner, 60)} (${of})`).join(', ');
  return `**Next${who === '' ? '' : `, for ${who}`}.** ${advice}`;
}

function markdownCommand(verdict: Verdict): string {
  const { command } = nextStep(verdict);
  if (command === undefined) return '';
  return `To see it again on your machine:\n\n\`\`\`sh\n${command}\n\`\`\`\n\n<sub>${reproduceNote(verdict)}</sub>`;
}

function whatWasCut(content: CommentContent, plan: CommentPlan): string {
  const cut = whatIsLeftOut(content, plan);
  return cut.length === 0 ? '' : `Left out to keep this comment short: ${cut.join(', ')}. The HTML report has them.`;
}
