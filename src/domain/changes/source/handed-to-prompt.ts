import { countAddresses, isProse } from '../vocabulary/natural-language.js';

/** What an interface tells its users is often `{ message: … }` as well, so of `message` only assignments count. */
const sink =
  /(?:(?:prompts?|instructions?|system_?(?:message|instruction)?|messages|(?<!text|inner)content|persona|role)["']?\]?\s*(?::\s*\w+\s*)?(?:=|:|\+=|=>)|message["']?\]?\s*(?::\s*\w+\s*)?(?:=|\+=|=>))[^\n]{0,120}$|(?:(?<!(?:append|show|display|render|print|log|error|status|toast))Message|Prompt\w*|prompt\w*|template|from_messages|fromTemplate)\(\s*[^\n)]{0,120}$/i;

/** Names that occur this often are words of the program, not constants. */
const mostOccurrences = 20;

/**
 * True when a line of the text hands what has this name to a prompt: `system=INTRO`, `{"content": INTRO}`,
 * `SYSTEM_PROMPT = INTRO + …`.
 */
export const isHandedToPrompt = (name: string, text: string): boolean =>
  isPreceded(name, text, (before) => sink.test(before) && !isOwnAssignment(name, before));

/** Names of what is written for people, on the lines where it is. */
const forPeople =
  /\b(?:log(?:ger|ging)?|console|print\w*|raise|throw|\w*error|warn\w*|assert\w*|toast|status|title|label)\b/i;

/**
 * True when a line of a prompt is filled in with what has this name: `Name at most ${MOST_TOPICS} topics`. Beside other
 * texts a line counts only where it tells somebody what to do.
 */
export const isFilledIntoPrompt = (name: string, text: string, isOfPrompts: boolean): boolean =>
  occurrences(name, text).some((at) => {
    const line = lineAround(text, at);
    const said = line.replace(/[#$]?\{[^{}]{0,200}\}/g, ' ');
    const isWithin = !said.includes(name) && line.includes(name);
    if (!isWithin || forPeople.test(said) || !isProse(said, fewestWords)) return false;
    return isOfPrompts || countAddresses(said) > 0;
  });

/** Of a line that is more than a label. */
const fewestWords = 4;

const shape =
  /(?:(?:output|result|response)_?(?:type|model|format|schema)|args_schema)["']?\s*[=:]\s*(?:list\[)?$|with_?structured_?output\(\s*$/i;

/** True when a line of the text has a model answer in the shape of the class of this name: `output_type=Found`. */
export const isShapeOfAnswer = (name: string, text: string): boolean =>
  isPreceded(name, text, (before) => shape.test(before));

/** True when what stands before a name on a line of the text is what is asked for. */
const isPreceded = (name: string, text: string, isAskedFor: (before: string) => boolean): boolean =>
  occurrences(name, text).some((at) => isAskedFor(lineBefore(text, at)));

/** Where a name stands in a text, a few times at most; nowhere if it is too short to be told from words. */
function occurrences(name: string, text: string): number[] {
  const found: number[] = [];
  if (!/^[A-Za-z_$][\w$]{3,80}$/.test(name)) return found;
  let from = 0;
  for (let count = 0; count < mostOccurrences; count += 1) {
    const at = text.indexOf(name, from);
    if (at === -1) return found;
    from = at + name.length;
    if (!/[\w$]/.test(text[at - 1] ?? ' ') && !/[\w$]/.test(text[from] ?? ' ')) found.push(at);
  }
  return found;
}

/** `message = message + more` hands on nothing, whatever it is called. */
const isOwnAssignment = (name: string, before: string): boolean => {
  const line = before.trimStart();
  return line.startsWith(name) && /^\s*(?::[^=\n]{1,80})?\+?=/.test(line.slice(name.length));
};

/** What stands before an index on its line, a hundred and sixty characters of it at most. */
function lineBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 160), index);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** The line that an index lies in, a few hundred characters either side of it. */
function lineAround(text: string, index: number): string {
  const after = text.slice(index, index + 300);
  const end = after.indexOf('\n');
  return lineBefore(text, index) + (end === -1 ? after : after.slice(0, end));
}
