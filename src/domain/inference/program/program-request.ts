import { digestOfText, type Json } from '../../artifacts/digest.js';
import { isJsonObject, readJson } from '../../artifacts/read-json.js';
import type { ModelCall } from '../call/model-call.js';

/** What a program is asked, without what tells one asking from another. Which arm it is, it is never told. */
export type ProgramQuestion = {
  readonly case: string;
  readonly vars: Readonly<Record<string, Json>>;
} & WhatCaseSays;

/**
 * What a case may say beyond its variables, in the words of its dataset; how the conversation goes is the program's
 * own.
 */
type WhatCaseSays = {
  readonly turns?: readonly string[] | undefined;
  readonly messages?: Json | undefined;
  readonly tool_results?: Json | undefined;
};

/** A question as a program reads it: one JSON document. */
export type ProgramRequest = ProgramQuestion & {
  /** Which request this is; a reply of a long-lived process names it. */
  readonly id: string;
  /** From 0. */
  readonly repeat: number;
  /** A whole number in [0, 2³²) that is the same for both arms and another for each case and repeat. */
  readonly seed: number;
};

/** The request that a call to a program stands for. Throws a `TypeError` for a call that asks a model. */
export function programRequestOf({ messages, repeat }: ModelCall, id: string): ProgramRequest {
  const text = messages[0]?.content ?? '';
  const question = readJson(text)?.json;
  if (!isProgramQuestion(question)) throw new TypeError('a call to a program carries no question');
  const { case: caseId, ...said } = question;
  return { id, case: caseId, repeat, seed: seedOf(text, repeat), ...said };
}

const isProgramQuestion = (value: unknown): value is ProgramQuestion =>
  isJsonObject(value) && typeof value['case'] === 'string' && isJsonObject(value['vars']);

const seedOf = (question: string, repeat: number): number =>
  Number.parseInt(digestOfText(`${repeat} ${question}`).slice('sha256:'.length, 'sha256:'.length + 8), 16);
