import type { Example } from './example.js';
import { formatScore } from './format-quantity.js';
import { fencedBlock, inlineCode, plainText } from './neutralise.js';

/** Characters that fit beside their label; anything longer gets a block of its own. */
const oneLine = 100;

/** Cases with their question, expectation and both answers, each text cut at `maxCharacters`. */
export const markdownExamples = (examples: readonly Example[], maxCharacters: number): string =>
  examples.map((example, index) => markdownExample(example, index + 1, maxCharacters)).join('\n\n');

function markdownExample(example: Example, number: number, maxCharacters: number): string {
  const { base, head } = example;
  const scores = `${plainText(example.metric, 60)} ${formatScore(base.score)} → ${formatScore(head.score)}`;
  const title = `**${number}.** ${inlineCode(example.case, 60)} of ${inlineCode(example.suite, 60)}: ${scores}`;
  const texts: Labelled[] = [
    { label: 'Question', text: example.question },
    ...(example.expected === undefined ? [] : [{ label: 'Expected', text: example.expected }]),
    { label: `Base, ${formatScore(base.score)}`, text: base.answer },
    { label: `Head, ${formatScore(head.score)}`, text: head.answer },
  ];
  return texts.reduce((told, each) => appendText(told, each, maxCharacters), title);
}

type Labelled = { readonly label: string; readonly text: string };

/** A short text goes on in the line below; a long one gets a block. */
function appendText(told: string, { label, text }: Labelled, maxCharacters: number): string {
  const isShort = text.length <= oneLine && !text.includes('\n');
  if (!isShort) return `${told}\n\n${label}:\n\n${fencedBlock(text, maxCharacters)}`;
  const isAfterBlock = /^(?:`{3,}|~{3,})$/.test(told.slice(told.lastIndexOf('\n') + 1));
  return `${told}${isAfterBlock ? '\n\n' : '<br>\n'}${label}: ${inlineCode(text, oneLine)}`;
}
