import { serverSentComment } from '../dialects/server-sent-event.js';
import type { LeftUsd } from '../inference/budget/ledger.js';
import type { IncidentKind } from '../inference/incident/incident.js';
import type { Notice } from '../inference/incident/notice.js';

/** What an answer tells beside what was asked for; what is `undefined` is not known, or not so. */
export type AnswerFacts = {
  readonly requestId: string;
  /** `provider/model` that served, or was asked. */
  readonly model: string | undefined;
  readonly cached: 'hit' | 'miss' | 'stale' | undefined;
  readonly costUsd: number | undefined;
  readonly leftUsd: LeftUsd | undefined;
  readonly attempts: number | undefined;
  readonly incident: IncidentKind | undefined;
  readonly notices: readonly Notice[] | undefined;
};

/** The facts of an answer but its name as headers, names and values in turn. */
export function factHeaders(facts: AnswerFacts): string[] {
  const { model, cached, costUsd, leftUsd, attempts, incident, notices } = facts;
  const headers: string[] = [];
  if (model !== undefined) headers.push('x-lanegate-model', headerText(model));
  if (cached !== undefined) headers.push('x-lanegate-cached', cached);
  if (costUsd !== undefined) headers.push('x-lanegate-cost-usd', usdText(costUsd));
  if (leftUsd?.run !== undefined) headers.push('x-lanegate-remaining-usd', usdText(leftUsd.run));
  if (leftUsd?.session !== undefined) headers.push('x-lanegate-session-remaining-usd', usdText(leftUsd.session));
  if (attempts !== undefined) headers.push('x-lanegate-attempts', String(attempts));
  if (incident !== undefined) headers.push('x-lanegate-incident', incident);
  if (notices !== undefined && notices.length > 0) headers.push('x-lanegate-notices', notices.join(','));
  return headers;
}

/**
 * The facts of a streamed answer, whose headers went out before they were known, as a comment of server-sent events,
 * which clients pass over.
 */
export function factComment(facts: AnswerFacts): string {
  const { requestId, model, cached, costUsd, leftUsd, attempts, incident, notices } = facts;
  const told = {
    request_id: requestId,
    model,
    cached,
    cost_usd: costUsd,
    attempts,
    incident,
    remaining_usd: leftUsd?.run,
    session_remaining_usd: leftUsd?.session,
    notices: notices === undefined || notices.length === 0 ? undefined : notices,
  };
  return serverSentComment(`lanegate ${JSON.stringify(told)}`);
}

const longestHeader = 200;

/** What a header may carry; a provider may call its model anything. */
const headerText = (text: string): string =>
  /^[\x21-\x7e]*$/.test(text) && text.length <= longestHeader
    ? text
    : text.slice(0, longestHeader).replace(/[^\x21-\x7e]/g, '?');

/** Dollars to the billionth, without an exponent. */
const usdText = (usd: number): string => {
  if (usd === 0) return '0';
  const text = usd.toFixed(9);
  let end = text.length;
  while (text.charCodeAt(end - 1) === 48) end -= 1;
  return text.charCodeAt(end - 1) === 46 ? text.slice(0, end - 1) : text.slice(0, end);
};
