import type { Evidence } from '../facet.js';
import {
  asksAtTerminal,
  countAddresses,
  countWords,
  isProse,
  looksLikeCode,
  speaksOfItself,
  speaksToModel,
  withoutCalls,
} from '../vocabulary/natural-language.js';
import { namesNotice, namesPrompt, namesPromptMaker, namesTemplate } from '../vocabulary/prompt-name.js';
import { asksBySignature, instructsAgent, makesMessage, makesPrompt } from './callees.js';
import { isOwnConstant } from './filled-in.js';
import { nameOf, type Surroundings } from './surroundings.js';

const labelNames =
  /(?:^|[_.-])(?:help|title|label|placeholder|tooltip|error|hint|caption|alt|summary|heading|button|aria-\w+|className|class|href|src|style|path|url|id|key|type|icon|emoji|color|regex|pattern|format|usage|examples?Title|display[_-]?name|command|cmd|sql|query_?string|reason|html|help_?text|__doc__)$/i;

const labelEnding = /[a-z](?:Key|Label|Title|Placeholder|Tooltip)$/;

/** Why a text is one for a model; `undefined` when nothing says so. */
export function promptEvidence(text: string, where: Surroundings): Evidence | undefined {
  if (where.isImport || where.isForPeople || where.isOption || text.trim() === '') return undefined;
  if (asksAtTerminal(text)) return undefined;
  return byStructure(text, where) ?? byName(text, where) ?? byCompany(text, where);
}

/** The text stands where only messages and tool descriptions do. */
function byStructure(text: string, where: Surroundings): Evidence | undefined {
  const { role, calls, isToolPart, file } = where;
  if (!/[\p{L}]/u.test(text)) return undefined;
  const name = nameOf(where);
  if (role !== undefined && /^(?:content|text|parts?|message|contents|value|body|)$/i.test(name)) {
    return { confidence: 'high', because: `it is the content of a ${role} message` };
  }
  const maker = calls[0];
  if (maker !== undefined && makesMessage(maker) && !isLabel(where)) {
    return { confidence: 'high', because: `\`${maker}\` makes a message of it` };
  }
  if (where.file.usesModels && instructsAgent(maker ?? '', name) && countWords(text) > 0) {
    return { confidence: 'high', because: `\`${maker}\` puts its \`${name}\` before a model` };
  }
  if (maker !== undefined && where.file.usesModels && isMadePrompt(maker, text) && !isLabel(where)) {
    return { confidence: 'high', because: `\`${maker}\` makes a prompt of it` };
  }
  if (file.usesModels && describesShape.test(name) && countWords(text) > 1) {
    return { confidence: 'high', because: 'it describes to a model what it is to answer' };
  }
  const isOfPart = where.isToolClass && describesPart.test(name);
  const isDescription = name === '' || isOfPart || /^(?:description|desc|instructions?|purpose|docstring)$/i.test(name);
  const isDescribed = isOfPart || /^desc/i.test(name) || (name === '' && /^desc(?:ription)?$/.test(maker ?? ''));
  const isNamedTool = where.scopes.some((scope) => /tool|action$/i.test(scope)) && /^desc/i.test(name);
  const isOfTool =
    isToolPart || (where.isToolClass && isDescribed) || (isNamedTool && (file.usesModels || file.declaresTools));
  if (isOfTool && isDescription && countWords(text) > 1) {
    return { confidence: 'high', because: 'it describes a tool to the model' };
  }
  return undefined;
}

/** What a model is told of the shape of its answer. */
const describesShape = /^(?:schema|output|response_?format|tool)_?description$/i;

/** What a tool tells of what it takes or gives; `public_description` is told to people. */
const describesPart =
  /^(?:args?|arguments?|params?|parameters?|inputs?|outputs?|tool|usage|returns?)_?desc(?:ription)?$/i;

/** What only names a variable or a language is no text. */
const isMadePrompt = (maker: string, text: string): boolean =>
  asksBySignature(maker, text) ||
  (makesPrompt(maker) && (isProse(text, 3) || (text.includes('{') && countWords(text) > 1)));

function byName(text: string, where: Surroundings): Evidence | undefined {
  const name = nameOf(where);
  const isSystem = where.file.usesModels && /^system(?:_?(?:prompt|instruction|message))?$/i.test(name);
  const isText = isProse(text, 3) || (countWords(text) > 1 && !isKey(text) && (isSystem || /[\n.:!?{]/.test(text)));
  const isOfWhole = isOfWholePrompt(where);
  const isHanded = (): boolean =>
    isOwnConstant(where) && (where.file.reachesPrompt(name) || where.file.fillsPrompt(name));
  const isPart =
    isFilledIn(text) && (where.file.isPromptFile || (where.file.usesModels && (namesPrompt(name) || isHanded())));
  if (!(isText || isPart || joinsPrompts(text) || isOfWhole) || isQuestion(text, where)) return undefined;
  // Among prompts, nothing that long is a label: `todo_to_command` holds the prompt that makes a command.
  if (isLabel(where) && !(where.file.isPromptFile && countWords(text) > longestLabel)) return undefined;
  if (isOfWhole) return { confidence: 'medium', because: `it is a part of \`${where.names.at(-1)}\`` };
  const above = describes.test(name) ? [name] : where.names.slice(0, 3);
  const named = above.find((each) => namesPrompt(each) && !isSuggestion(each, where));
  if (named !== undefined && !looksLikeCode(text)) {
    return { confidence: named === name ? 'high' : 'medium', because: `its name is \`${named}\`` };
  }
  const isTemplate = isPart || (text.includes('{') && countWords(text) > 0);
  if ((isProse(text, 3) || isTemplate) && !isScript.test(text) && isHanded()) {
    return { confidence: 'medium', because: `\`${name}\` is handed on in a prompt` };
  }
  const maker = answersName.test(where.scopes[0] ?? '')
    ? undefined
    : where.scopes.find((scope) => namesPromptMaker(scope) && !isPartOfInterface(scope, where));
  if (maker !== undefined && (countWords(text) > 2 || joinsPrompts(text))) {
    return { confidence: 'medium', because: `\`${maker}\` makes it` };
  }
  if (where.file.isPromptFile && (isProse(text, 3) || countWords(text) > 8 || isPart)) {
    return { confidence: 'medium', because: 'its file is named for prompts' };
  }
  return undefined;
}

/** Which prompts are joined, and in which order, is a matter of the prompt that is made of them. */
const joinsPrompts = (text: string): boolean => {
  const pieces = text.slice(0, 4000).match(/\{[^{}\n]{1,120}\}/g) ?? [];
  return pieces.length > 1 && pieces.some(namesPrompt);
};

/** A part of a prompt that is little but what is filled in: `<mail>{mail}</mail>`, `Sender: {name}`. */
const isFilledIn = (text: string): boolean =>
  text.includes('{') &&
  /<\/?[a-z][\w-]{0,40}>|[A-Za-z]:\s{1,4}\$?\{/i.test(text.slice(0, 4000)) &&
  !looksLikeCode(text);

/** A short entry of a constant that as a whole is one prompt, written in JSON or the like. */
const isOfWholePrompt = ({ names, isEntry }: Surroundings): boolean =>
  isEntry &&
  names.length > 1 &&
  names.length < 12 &&
  /(?:^|_)PROMPT(?:_TEMPLATE)?$|[a-z]Prompt(?:Template)?$/.test(names.at(-1) ?? '') &&
  !/^(?:name|id|key|model|type|version|provider|language|variables|inputVariables|input_variables)$/i.test(
    names[0] ?? '',
  );

/** In words. */
const longestLabel = 25;

/** What says for people what the prompt beside it is for. */
const describes = /^(?:desc|description)$/i;

/** A class of prompts has a name, too, which people see: `getTitle()`. */
const answersName = /^(?:get_?)?(?:display_?)?(?:name|title|label|id|icon)$/i;

/** What draws a form for prompts makes none: a component is called by a capital. */
const isPartOfInterface = (scope: string, { file }: Surroundings): boolean => file.isInterface && /^[A-Z]/.test(scope);

/** `Password: ` is asked of people where nothing speaks of models. */
const isQuestion = (text: string, { file }: Surroundings): boolean =>
  !file.usesModels && /[:?]\s+$/.test(text) && countWords(text) < 12 && countAddresses(text) === 0;

/** `gen_ai.system_instructions` and `settings.prompts.label` are looked up, not read. */
const isKey = (text: string): boolean => /^[\w.:/-]+$/.test(text.replace(/#?\{[^{}\s]{1,80}\}/g, 'x'));

/** Nothing names it, but it reads like a prompt. */
function byCompany(text: string, where: Surroundings): Evidence | undefined {
  if (!isProse(text, 6) || isLabel(where) || namesNotice(nameOf(where))) return undefined;
  const { usesModels } = where.file;
  const addresses = countAddresses(text);
  const words = countWords(withoutCalls(text));
  if (speaksToModel(text) && (usesModels || words >= 12))
    return { confidence: 'medium', because: 'it tells a model what it is' };
  if (speaksOfItself(text)) return undefined;
  if (usesModels && addresses >= 1 && words >= 8)
    return { confidence: 'low', because: 'it addresses a model beside its library' };
  if (usesModels && namesTemplate(nameOf(where)) && words >= (addresses > 0 ? 8 : 25)) {
    return { confidence: 'low', because: `it is long text named \`${nameOf(where)}\` beside a model library` };
  }
  if (usesModels && words >= 30 && text.includes('\n'))
    return { confidence: 'low', because: 'it is long text beside a model library' };
  if (addresses >= 3 && words >= 25) return { confidence: 'low', because: 'it reads like a prompt' };
  return undefined;
}

/** What a browser runs. */
const isScript = /^\s*<(?:script|style|!doctype|html)\b/i;

/** What an interface offers its users to ask is theirs, not the system's. */
const isSuggestion = (name: string, { file }: Surroundings): boolean =>
  file.isInterface && /example|suggest|sample|starter|default|placeholder|initial|recent|saved|history/i.test(name);

/** Constants are named for what they hold, not for where it is shown. */
const isLabel = ({ names }: Surroundings): boolean =>
  /^(?:error|warning|alert|toast|log)(?=[A-Z_]|$)/.test(names[0] ?? '') ||
  ((labelNames.test(names[0] ?? '') || labelEnding.test(names[0] ?? '')) && !/^[A-Z][A-Z\d_]*$/.test(names[0] ?? ''));
