/** What an interface tells its users is often `{ message: … }` as well, so of `message` only assignments count. */
const sink =
  /(?:(?:prompts?|instructions?|system_?(?:message|instruction)?|messages|content|persona|role)["']?\]?\s*(?::\s*\w+\s*)?(?:=|:|\+=|=>)|message["']?\]?\s*(?::\s*\w+\s*)?(?:=|\+=|=>))[^\n]{0,120}$|(?:Message|Prompt\w*|prompt\w*|template|from_messages|fromTemplate)\(\s*[^\n)]{0,120}$/i;

/** Names that occur this often are words of the program, not constants. */
const mostOccurrences = 20;

/**
 * True when a line of the text hands what has this name to a prompt: `system=INTRO`, `{"content": INTRO}`,
 * `SYSTEM_PROMPT = INTRO + …`.
 */
export const isHandedToPrompt = (name: string, text: string): boolean =>
  isPreceded(name, text, (before) => sink.test(before) && !isOwnAssignment(name, before));

const shape =
  /(?:(?:output|result|response)_?(?:type|model|format|schema)|args_schema)["']?\s*[=:]\s*(?:list\[)?$|with_?structured_?output\(\s*$/i;

/** True when a line of the text has a model answer in the shape of the class of this name: `output_type=Found`. */
export const isShapeOfAnswer = (name: string, text: string): boolean =>
  isPreceded(name, text, (before) => shape.test(before));

/** True when what stands before a name on a line of the text is what is asked for. */
function isPreceded(name: string, text: string, isAskedFor: (before: string) => boolean): boolean {
  if (!/^[A-Za-z_$][\w$]{3,80}$/.test(name)) return false;
  let from = 0;
  for (let count = 0; count < mostOccurrences; count += 1) {
    const at = text.indexOf(name, from);
    if (at === -1) return false;
    from = at + name.length;
    const isWhole = !/[\w$]/.test(text[at - 1] ?? ' ') && !/[\w$]/.test(text[from] ?? ' ');
    const before = isWhole ? lineBefore(text, at) : '';
    if (isWhole && isAskedFor(before)) return true;
  }
  return false;
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
