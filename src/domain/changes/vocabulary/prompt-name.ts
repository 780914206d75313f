import { spacedName } from './words.js';

const promptWord =
  /(?:^| )(?:(?:pre|sub|sys)?prompts?|system (?:messages?|msg|instructions?|text|content|template|role)|instructions?|instruct|preamble|persona|personas|personality|few ?shots?|fewshots?|guidelines?|jailbreak|assistant (?:message|intro|instructions?)|user (?:message|template|instructions?)|example messages|reminder|system reminder|rubric|backstory|role description|expected output|demonstrations?|system|(?:instance|next step|system|strategy|observation|action) template)(?: |$)/;

/** Names of things about a prompt that are not its text. */
const aboutSomethingElse =
  /(?:^| )(?:paths?|files?|filename|dirs?|directory|folder|names?|ids?|keys?|urls?|uri|types?|tokens?|count|length|index|versions?|labels?|title|placeholder|color|hash|cache|cached|manager|loader|builder|class|enum|schema|size|limit|state|ref|mode|status|error|callback|handler|click|enabled|visible|open|idx|num|number|user id|created at|updated at|model|models|usage|cost|history file|icon|button|input|toolkit|session|caching|injection|extension|format version|lang|language|fn|func|function|hook|max|min|env|prompt toolkit|installation|install|setup)$/;

/** True when a name says that its value is text for a model: `SYSTEM_PROMPT`, `systemInstruction`, `persona`. */
export function namesPrompt(name: string): boolean {
  const words = spacedName(name);
  return promptWord.test(words) && !aboutSomethingElse.test(words);
}

/** True when a name says it makes prompts, such as the function `build_summary_prompt` or the class `ReviewPrompts`. */
export const namesPromptMaker = (name: string): boolean =>
  /(?:^| )(?:(?:pre|sub|sys)?prompts?|instructions?|system messages?|few ?shots?|preamble|persona)(?: |$)/.test(
    spacedName(name),
  ) &&
  !asksPeople.test(spacedName(name)) &&
  !/ (?:svg|icon|window|limit|button|modal|dialog|popup|input box|application|app|screen|page|view|panel|form|activity|fragment|controller|menu|picker|selector|editor|card)(?: |$)/.test(
    spacedName(name),
  ) &&
  !/(?:^| )(?:parse|count|tokens|load|read|save|log|cache|hash|validate|test)(?: |$)/.test(spacedName(name));

/** To prompt somebody is to ask them: `promptForKey`, `promptForInput`, `maybe_prompt_and_open`. */
const asksPeople =
  /^(?:maybe |should )?prompt (?:users? |and |if |for (?:\w+ )?(?:inputs?|choices?|selection|confirmation|values?|names?|paths?)$|(?:\w+ )*(?:if needed|urls?|ids?|keys?|passwords?|confirm(?:ation)?)$)/;

/** True when a name says a template, which is a prompt only in company of models. */
export const namesTemplate = (name: string): boolean =>
  /(?:^| )(?:templates?|messages?|content|text|query|question|context|description|input|contents|suffix|prefix|examples?|goal|task|role)$/.test(
    spacedName(name),
  );

/** True when a name says what people are told: `missing_api_key_message`, `WELCOME_TEXT`, `usageNotice`. */
export const namesNotice = (name: string): boolean =>
  /(?:^| )(?:missing|errors?|failed|failure|success|invalid|unsupported|deprecat\w+|not found|warning|welcome|usage|help|confirm|banner|notice|disclaimer)(?: \w+){0,3} (?:messages?|msg|text|suffix|prefix|notice|body|banner)$/.test(
    spacedName(name),
  );

const roles: ReadonlySet<string> = new Set([
  'system',
  'user',
  'assistant',
  'developer',
  'human',
  'ai',
  'model',
  'tool',
]);

/** True for the role of a chat message. */
export const isRole = (text: string): boolean => roles.has(text.toLowerCase());
