import { isPromptPath } from '../../../suite/prompt-path.js';
import {
  countAddresses,
  countWords,
  isProse,
  looksLikeCode,
  speaksToModel,
} from '../../vocabulary/natural-language.js';
import { isDocumentPath } from '../../vocabulary/place.js';
import { namesPrompt } from '../../vocabulary/prompt-name.js';
import { spacedName } from '../../vocabulary/words.js';
import { isInPromptFolder, keepsPrompts } from '../file-nature.js';
import { isPageTemplate, isTemplateOfCode } from './template-text.js';

const textEnding = /\.(?:txt|md|mdx|markdown|prompt|text|st)$/i;
const templateEnding = /\.(?:j2|jinja2?|mustache|hbs|handlebars|liquid|tmpl|tpl|njk|ejs|ftl|twig)$/i;
const templateOfAnotherFile =
  /\.(?!txt\.|md\.|prompt\.|text\.|system\.|user\.)[a-z0-9]{1,5}\.(?:j2|jinja2?|mustache|hbs|handlebars|liquid|tmpl|tpl|njk|ejs|ftl|twig)$/i;
const neverPrompt =
  /(?:^|\/)(?:readme|contributing|changelog|licen[cs]e|code_of_conduct|security|todo|requirements[\w-]*|robots|cmakelists|llms(?:-full)?)(?:[._-][\w-]+)*$/i;
/** Told to those who work on the repository, whoever they are. */
const instructionsOfDevelopers =
  /(?:^|\/)(?:agents|claude|gemini|copilot-instructions|conventions|warp|crush|qwen)(?:\.local)?\.md$|(?:^|\/)\.(?:cursor|windsurf|clinerules|github\/instructions)(?:\/|$)/i;
/** What a user of an agent tells it by one word. */
export const commandOfAgent = /(?:^|\/)\.(?:claude|opencode)\/commands?\/(?:[^/]+\/)*[^/]+\.md$/i;
const documentFolder = /(?:^|\/)(?:docs?|documentation|website|wiki|blog|posts|articles)\//i;

/** How a text without a structure of its own is known for a prompt. */
export type PromptSign = 'place' | 'content';

/** Tells by what sign a text file is a prompt; `undefined` when it is none. */
export function signOfPrompt(path: string, text: string): PromptSign | undefined {
  if (neverPrompt.test(path) || instructionsOfDevelopers.test(path)) return undefined;
  if (/\.(?:prompt|prompty|skprompt|poml)$/i.test(path) || /(?:^|\/)skprompt\.txt$/i.test(path)) return 'place';
  if (templateEnding.test(path)) return templateSign(path, text);
  if (/\.(?:xml|html?)$/i.test(path)) return isMarkedPrompt(path, text) ? 'place' : undefined;
  if (!textEnding.test(path) && !isExtensionless(path)) return undefined;
  if (documentFolder.test(path)) return undefined;
  if (commandOfAgent.test(path) || isPlacedPrompt(path)) return 'place';
  return isSpoken(path, text) ? 'content' : undefined;
}

/** Notes about prompts are called so as well: Markdown is a prompt by its name only where that says `…-prompt`. */
const isPlacedPrompt = (path: string): boolean =>
  isPromptPlace(path) &&
  (!/\.(?:md|mdx|markdown)$/i.test(path) ||
    isInPromptFolder(path) ||
    /(?:prompt|^system|^user|persona)$/i.test(stemOf(path)));

/** A prompt in tags, in a place of prompts; pages that ask people lie in such places as well. */
const isMarkedPrompt = (path: string, text: string): boolean =>
  isPromptPlace(path) && !isPageTemplate(text) && countAddresses(text) > 0;

const stemOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.[A-Za-z0-9]+)+$/, '');

/** Files that need no ending because their name is one. */
const nameIsEnding =
  /(?:^|\/)(?:[\w.-]*(?:docker|container|make|jenkins|vagrant|proc|rake|gem|pod|cap|brew|just|earth|tilt|cake)file[\w.-]*|dockerfile[\w.-]*|justfile|build|workspace|gradlew|mvnw|configure|codeowners|owners|description|namespace|news|manifest|\.[\w-]+)$/i;

const isExtensionless = (path: string): boolean =>
  !/\.[A-Za-z0-9]+$/.test(path.slice(path.lastIndexOf('/') + 1)) && !nameIsEnding.test(path);

/** Sentences to somebody who is to write something: `You always add…`, `Please now remember…`, `Make sure to…`. */
const givesOrders = (text: string): boolean =>
  /^\W*(?:you|please|think|write|make sure|remember|given|instructions?:)\b/i.test(text.slice(0, 200)) &&
  /[.:]\s/.test(text);

function templateSign(path: string, text: string): PromptSign | undefined {
  if (isPageTemplate(text)) return undefined;
  if (templateOfAnotherFile.test(path)) return undefined;
  if (isPromptPlace(path)) return 'place';
  if (isTemplateOfCode(text)) return undefined;
  return isPromptPath(path) || countAddresses(text) > 0 ? 'content' : undefined;
}

const folderOfTurns =
  /(?:^|\/)(?:patterns|personas?|system[_-]?prompts?|system[_-]?messages?|instructions|preprompts)\/(?:[^/]+\/)*[^/]+$/i;

/** Kept under a name or in a folder of prompts, or in one that keeps a file for each turn. */
export function isPromptPlace(path: string): boolean {
  if (keepsPrompts(path)) return true;
  const stem = stemOf(path);
  if (/^(?:system|user|assistant)(?:[_-](?:message|instructions?|template))?$/i.test(stem)) return true;
  return (
    folderOfTurns.test(path) && (namesPrompt(stem) || /^[\w-]*(?:persona|system|instructions?)[\w-]*$/i.test(stem))
  );
}

/** True for text that tells a model who it is, wherever it lies. Notes for people need a plainer sign. */
function isSpoken(path: string, text: string): boolean {
  if (countWords(text) < 6 || looksLikeCode(text) || isPageTemplate(text)) return false;
  if (!isProse(text, 6)) return false;
  if (speaksToModel(text)) return true;
  const stem = stemOf(path);
  const addresses = countAddresses(text);
  if (isDocumentPath(path) || /\.(?:md|mdx|markdown)$/i.test(path)) return addresses >= 2 && isPromptPlace(path);
  if (namesPrompt(stem) && /\b(?:system|persona|instructions?|preamble|prompts?)\b/.test(spacedName(stem)))
    return addresses >= 1;
  return addresses >= 2 || (isExtensionless(path) && addresses + Number(givesOrders(text)) > 0);
}
