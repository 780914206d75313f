import type { z } from 'zod';
import { describeLoss, findJsonLoss } from '../../artifacts/json-loss.js';
import { readJson } from '../../artifacts/read-json.js';
import { excerptOf } from '../../inference/excerpt.js';

/** What a judge said, or why it is no verdict. */
export type Reading<Verdict> =
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  | { readonly kind: 'malformed'; readonly why: string };

const malformed = (why: string): Extract<Reading<never>, { kind: 'malformed' }> => ({ kind: 'malformed', why });

/**
 * Reads a reply that must be one JSON object of a form and nothing else; a code fence around it is let through. Two
 * objects, a key that is there twice, a missing key or one too many are no verdict.
 */
export function readVerdict<Verdict>(reply: string, form: z.ZodType<Verdict>): Reading<Verdict> {
  const text = withoutFence(reply.trim());
  const value = readJson(text);
  if (value === undefined) return malformed(`the reply is not one JSON value: ${excerptOf(reply, 120)}`);
  const loss = findJsonLoss(text);
  if (loss !== undefined) return malformed(`the reply ${describeLoss({ ...loss, text: excerptOf(loss.text, 40) })}`);
  const parsed = form.safeParse(value.json);
  if (parsed.success) return { kind: 'verdict', verdict: parsed.data };
  const [issue] = parsed.error.issues;
  const where = issue?.path.map(String).join('.') ?? '';
  return malformed(`${where === '' ? 'the reply' : `\`${excerptOf(where, 40)}\``}: ${issue?.message ?? 'not valid'}`);
}

function withoutFence(text: string): string {
  const inner = /^```(?:json)?[^\S\n]*\n([\s\S]*)\n```$/iu.exec(text)?.[1];
  return inner ?? text;
}
