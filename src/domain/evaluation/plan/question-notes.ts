import type { Case } from '../../suite/case.js';
import { type CaseList, caseAt } from '../../suite/case-list.js';
import type { Prompt } from '../../suite/prompt.js';
import { splitHead } from '../../suite/prompt-files/head.js';
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
  const notes = headNotes(prompt).map((note) => `${name}: ${note}`);
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

/**
 * A head of settings above a plain text. Whether the program that sends the text cuts the head off nobody can know, and
 * to ask it as well leaves no change of it unmeasured.
 */
function headNotes({ path, messages: [first], messageLines }: Prompt): string[] {
  const parts = messageLines[0] === 1 ? splitHead(first?.content ?? '') : undefined;
  if (parts === undefined || !/^[\w-]+[ \t]*[:=]/m.test(parts.head)) return [];
  const sent = `${path} begins with a head of settings (lines 1 to ${parts.bodyLine - 1}), which is sent as text`;
  return [
    `${sent}; if your program cuts it off, keep the settings elsewhere or the prompt as \`.prompty\` or \`.prompt\``,
  ];
}

/** True where variables differ and what is asked does not. */
function areOneQuestion(cases: readonly Case[], prompt: Prompt): boolean {
  if (new Set(cases.map(({ vars }) => JSON.stringify(vars))).size < 2) return false;
  const asked = cases.map(({ vars, turns, tool_results }) => [renderPrompt(prompt, vars), turns, tool_results]);
  return new Set(asked.map((each) => JSON.stringify(each))).size === 1;
}
