import type { TolerableKind } from '../../inference/incident/incident-tolerances.js';

/** What is counted beside scores: incidents and notices, and what graders and recordings could not vouch for. */
export type CountedKind = TolerableKind | 'grader error' | 'unverified answer';

/** What each kind means, in one plain sentence. */
export const incidentMeanings: Readonly<Record<CountedKind, string>> = {
  truncated: 'The answer reached its cap of output tokens and breaks off.',
  'reasoning-exhausted': 'Reasoning took the cap of output tokens and left nothing for the answer.',
  refused: 'The provider says that the model refused to answer.',
  filtered: 'A content filter of the provider withheld the answer.',
  empty: 'The reply came without any text that can be seen.',
  'malformed-json': 'JSON was demanded, and the answer is none.',
  'malformed-tool-call':
    'The model called a tool that was not offered, with arguments that are not JSON, or several where one was asked for.',
  'context-overflow': 'The conversation is longer than the context window of the model.',
  'wrong-model': 'The provider answered with another model than the one asked for.',
  'rate-limited': 'The provider refused the call because too many were made.',
  timeout: 'No answer came within the time allowed.',
  'stream-cut': 'The connection broke in the middle of the answer.',
  'server-error': 'The provider, or a gateway before it, answered with an error of its own.',
  malformed: 'The provider answered with something that is no reply of its dialect.',
  rejected: 'The provider would not take the call: a key, a quota, a setting or the request itself.',
  network: 'The provider could not be reached.',
  'circuit-open': 'The call was not made, since the target had failed too often shortly before.',
  'session-stopped': 'The session had run away and was stopped, so the call was not made.',
  unrecorded: 'The recording has no answer to this question.',
  'tool-unanswered': 'The model called a tool with arguments to which the case has no recorded result.',
  'too-many-tool-calls': 'The model went on calling tools when it had called as many as it may.',
  'harness-error': 'The harness that ran the case says that it broke, so there is no answer to score.',
  'program-failed': 'The program that is evaluated broke: it ended with an error, or wrote something that is no reply.',
  'missing-usage': 'The provider did not tell what the answer took, so it was paid for at its worst case.',
  fallback: 'Another target than the first choice served the answer, because that one failed.',
  stale: 'An answer of an earlier time was served, since no other was to be had.',
  'grader error': 'A grader broke, so an answer has no score.',
  'unverified answer': 'Only a recording that head itself brought vouches for the answer.',
};
