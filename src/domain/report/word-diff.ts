import { editScript } from './edit-script.js';

/** A run of words that both texts have, or that is one text's alone. */
export type DiffPart = { readonly of: 'both' | 'base' | 'head'; readonly text: string };

/** UTF-16 units of a text, words of a text, and words that differ, above which two texts are not compared. */
const [mostCharacters, mostWords, mostEdits] = [60_000, 5000, 700];

/** With less in common than this share of their letters, a reader does better with both texts as they are. */
const leastInCommon = 0.35;

/**
 * Two texts as the runs of words that they share and that they do not, what is base's alone before what is head's. The
 * parts of both and of base make base again, those of both and of head make head. `undefined` where they have too
 * little in common, or are so long or differ so much that it would take long.
 */
export function wordDiff(base: string, head: string): DiffPart[] | undefined {
  if (Math.max(base.length, head.length) > mostCharacters) return undefined;
  const [baseWords, headWords] = [wordsOf(base), wordsOf(head)];
  if (Math.max(baseWords.length, headWords.length) > mostWords) return undefined;
  const steps = editScript(baseWords, headWords, mostEdits);
  if (steps === undefined) return undefined;
  const parts = mergeParts(steps.map(({ of, word }) => ({ of, text: word })));
  return shareInCommon(parts) < leastInCommon ? undefined : parts;
}

/** Scripts that put no space between words; there each letter counts as one. */
const letterOfUnspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]\\p{M}*';

const word = new RegExp(
  `\\s+|${letterOfUnspaced}|[\\p{L}\\p{N}_](?:(?!${letterOfUnspaced})[\\p{L}\\p{N}\\p{M}_'’\\u200C\\u200D])*|[^\\s\\p{L}\\p{N}_]+`,
  'gu',
);

/** Words, the spaces between them, and runs of signs; together they are the text. */
const wordsOf = (text: string): readonly string[] => text.match(word) ?? [];

/** Puts neighbours together; a space or a sign that two changes share would only chop them up, and goes with both. */
function mergeParts(parts: readonly DiffPart[]): DiffPart[] {
  const merged: DiffPart[] = [];
  let [base, head] = ['', ''];
  const flush = (): void => {
    if (base !== '') merged.push({ of: 'base', text: base });
    if (head !== '') merged.push({ of: 'head', text: head });
    [base, head] = ['', ''];
  };
  joined(parts).forEach(({ of, text }, index, all) => {
    const isIsland = of === 'both' && index > 0 && index < all.length - 1 && !/[\p{L}\p{N}]/u.test(text);
    if (of === 'both' && !isIsland) {
      flush();
      merged.push({ of, text });
      return;
    }
    if (of !== 'head') base += text;
    if (of !== 'base') head += text;
  });
  flush();
  return merged;
}

/** Neighbours of one kind as one part. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const runs: { of: DiffPart['of']; text: string }[] = [];
  for (const { of, text } of parts) {
    const last = runs.at(-1);
    if (last?.of === of) last.text += text;
    else runs.push({ of, text });
  }
  return runs;
}

/** The share of the letters of both texts that stand in common parts, in [0, 1]; 1 of two empty texts. */
function shareInCommon(parts: readonly DiffPart[]): number {
  const lettersIn = (of: DiffPart['of']): number =>
    parts.reduce((sum, part) => sum + (part.of === of ? part.text.replace(/\s+/gu, '').length : 0), 0);
  const common = 2 * lettersIn('both');
  const all = common + lettersIn('base') + lettersIn('head');
  return all === 0 ? 1 : common / all;
}
