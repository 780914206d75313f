import type { Case } from '../../suite/case.js';
import { type CaseList, caseAt } from '../../suite/case-list.js';
import type { Prompt } from '../../suite/prompt.js';
import { renderPrompt } from '../../suite/render-prompt.js';
import { messagesOfCases } from '../../suite/target-reference.js';
import type { SuitePlan } from './plan-suite.js';

/** How many cases are looked at: what sets none of them apart is no variable that a few leave out. */
const lookedAt = 20;

export const firstCases = (cases: CaseList): Case[] =>
  Array.from({ length: Math.min(cases.length, lookedAt) }, (_, index) => caseAt(cases, index));

/**
 * What a reader must know of what head is asked: that cases are one and the same question, or what of them is not
 * asked.
 */
export function questionNotes({ name, cases, arms }: Pick<SuitePlan, 'name' | 'cases' | 'arms'>): string[] {
  const { prompt } = arms.head;
  if (prompt === undefined || prompt.path === messagesOfCases) return [];
  const first = firstCases(cases);
  const notes: string[] = [];
  if (first.some(({ messages }) => messages !== undefined))
    notes.push(`${name}: the \`messages\` of its cases are not asked, since it has the prompt ${prompt.path}`);
  if (areOneQuestion(first, prompt)) {
    const which = first.length < cases.length ? `first ${first.length} cases` : `${first.length} cases`;
    notes.push(
      `${name}: its ${which} are one and the same question, since ${prompt.path} asks for nothing that sets them apart`,
    );
  }
  return notes;
}

/** True where variables differ and what is asked does not. */
function areOneQuestion(cases: readonly Case[], prompt: Prompt): boolean {
  if (new Set(cases.map(({ vars }) => JSON.stringify(vars))).size < 2) return false;
  const asked = cases.map(({ vars, turns, tool_results }) => [renderPrompt(prompt, vars), turns, tool_results]);
  return new Set(asked.map((each) => JSON.stringify(each))).size === 1;
}
