import type { Sample } from '../../evaluation/sample.js';
import { describeMessage } from '../../inference/call/message.js';
import { cutText } from '../text/cut-text.js';

/** What lies behind an answer, in words for people: what retrieval gave, or the conversation that led to it. */
export type Background = { readonly label: 'Retrieved context' | 'Conversation'; readonly text: string };

type Answered = Extract<Sample['outcome'], { kind: 'answered' }>;

/** What a reader may want to see beside an answer; each text is cut at so many UTF-16 units. */
export function backgroundOf({ context, transcript }: Answered, maxCharacters: number): Background[] {
  const told: Background[] = [];
  if (context !== undefined) told.push({ label: 'Retrieved context', text: describeContext(context) });
  if (transcript !== undefined)
    told.push({ label: 'Conversation', text: transcript.map(describeMessage).join('\n\n') });
  return told.map((each) => ({ ...each, text: shorten(each.text, maxCharacters) }));
}

const describeContext = (passages: readonly string[]): string =>
  passages.length === 0
    ? '(nothing was retrieved)'
    : passages.map((text, index) => `[${index + 1}] ${text}`).join('\n\n');

function shorten(text: string, maxCharacters: number): string {
  const { text: beginning, left } = cutText(text, maxCharacters);
  return left === 0 ? beginning : `${beginning}…\n[${left} more characters]`;
}
