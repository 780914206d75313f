const word = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;

/** Longer texts are judged by their beginning. */
const judgedCharacters = 4000;

/** How many words a text has, placeholders and markup not counted. */
export function countWords(text: string): number {
  const plain = text
    .slice(0, judgedCharacters)
    .replace(/\$?\{\{?[^{}]{0,200}\}\}?|<\/?[\w-]{1,40}[^<>]{0,200}>|https?:\/\/\S{1,300}/g, ' ');
  return plain.match(word)?.length ?? 0;
}

/**
 * The beginning of a text without the calls that fill it in, `{json.dumps(rows)}`, whose words nobody reads. In one
 * pass, whatever the braces are.
 */
export function withoutCalls(text: string): string {
  const judged = text.slice(0, judgedCharacters);
  const opened: number[] = [];
  let plain = '';
  let kept = 0;
  for (let at = 0; at < judged.length; at += 1) {
    if (judged[at] === '{') opened.push(at);
    if (judged[at] !== '}') continue;
    const from = opened.pop();
    if (from === undefined || opened.length > 0 || !beginsWithCall.test(judged.slice(from, from + 80))) continue;
    plain += judged.slice(kept, from);
    kept = at + 1;
  }
  return plain + judged.slice(kept);
}

const beginsWithCall = /^\{\s{0,10}[\w$.]{1,60}\(/;

/** True for text that people (or models) read as sentences: words with spaces between, not code, a path or a query. */
export function isProse(text: string, leastWords = 3): boolean {
  const trimmed = text.slice(0, judgedCharacters).trim();
  const words = countWords(trimmed);
  if (words < leastWords || !/\s/.test(trimmed)) return false;
  const letters = trimmed.match(/[\p{L}\s]/gu)?.length ?? 0;
  return letters / trimmed.length > 0.55 && !isListOfKeys(trimmed) && !looksLikeCode(trimmed);
}

/** Class names, flags and paths in a row have signs within their words where sentences have none. */
function isListOfKeys(text: string): boolean {
  const tokens = text.split(/\s+/).slice(0, 200);
  return tokens.filter((token) => /[a-z\d][-_/:=.][a-z\d]/i.test(token)).length / tokens.length > 0.5;
}

/** True for text in a language of machines: queries, markup pages, style sheets, shell lines, class lists. */
export function looksLikeCode(text: string): boolean {
  const start = text.trimStart().slice(0, 400);
  return (
    /^(?:select|insert into|update|delete from|create (?:table|index|or replace)|alter table|drop |with \w+ as \()\b/i.test(
      start,
    ) ||
    /^(?:<!doctype|<html|<\?xml|<svg|#!\/|@import|import \w|from \w+ import|def \w+\(|function \w*\(|package \w|using \w)/i.test(
      start,
    ) ||
    /^(?:query|mutation|fragment|subscription)\s+\w+\s*[({]/.test(start)
  );
}

const address =
  /\b(?:you are (?:an?|the|now|going|asked|given|tasked)|you're an?|your (?:task|job|goal|role|response|answer|output|mission) |you (?:will|must|should|can|may|have|need to|always|never) |act as |as an? (?:expert|ai|assistant|helpful)|respond (?:only |in |with )|do not (?:include|use|output|add|make|return|write|mention|explain|respond)|answer (?:the|only|in|with|as)|return only|output only|only (?:return|respond|output|answer)|think step by step|step[- ]by[- ]step|given the (?:following|above)|based on the (?:following|above|context|conversation|provided)|summari[sz]e (?:the|this)|translate the|write a |generate a|the user(?:'s)? |the following (?:is|are|text|context|conversation|code)|language model|ai assistant|helpful assistant|in json format|valid json|let's think)/gi;

/** How often a text speaks to a model: "You are a …", "Respond only with …". */
export const countAddresses = (text: string): number => text.slice(0, judgedCharacters).match(address)?.length ?? 0;

/** True for prose that begins by telling somebody who they are or what their task is. */
export const speaksToModel = (text: string): boolean =>
  /^(?:[#*\s>-]|<[\w-]{1,40}>|identity|role|purpose|setting:|context:|objective|goal)*\s*(?:you are |you're an? |your (?:task|job|goal|role) |act as |as an? (?:expert|ai|helpful|experienced)|you (?:will|must|should|act|take|help|have been|always) |i want you to )/i.test(
    text.slice(0, 600),
  );

/** True for what a program says of itself, as it does to people: "I'm a bot that …", "It looks like an issue …". */
export const speaksOfItself = (text: string): boolean =>
  /^[^\p{L}{}<]{0,20}(?:\{[^{}]{0,80}\}\s{0,5})?(?:I(?:['’]m| am) (?!going to|building|writing|working|trying|learning|looking|planning|an? (?:user|developer|student))|I(?:['’]ve| have) (?:found|created|made|updated|added|finished|completed|started|reviewed|pushed|opened)\b|I (?:found|created|made|could ?n['o]t|was unable)\b|(?:it|this) (?:looks|seems) like\b|sorry[,!. ]|oops\b|unable to\b|welcome (?:to|back)\b|thanks? (?:you )?for\b)/iu.test(
    text.slice(0, 300),
  );

/** True for what a terminal shows where somebody is to type: `Go on? [y/N]`, `Models> `, `API key:`. */
export const asksAtTerminal = (text: string): boolean =>
  text.length < 120 && endOfQuestion.test(text) && countAddresses(text) === 0;

const endOfQuestion =
  /(?:[>$#%❯»]\s+|[[(]y(?:es)?\/no?[\])]:?\s*|^(?:\S{1,20} ){0,5}(?:(?:api|access|secret|private|auth)[ _-]?(?:key|token|id)|password|passphrase)\s?[:?]\s*)$/i;

const sdk =
  /(?:\b|_)(?:openai|anthropic|@ai-sdk|langchain\w*|llama_?index|llama-index|litellm|generativeai|@google\/(?:genai|generative-ai)|google\.genai|genai|cohere|mistralai|groq|ollama|transformers|huggingface_hub|huggingface|bedrock-runtime|bedrockruntime|semantic_?kernel|autogen|crewai|dspy|instructor|pydantic_ai|guidance|promptflow|prompty|go-openai|langchaingo|langchain4j|spring(?:framework)?\.ai|ruby_llm|langchainrb|sentence_transformers|vertexai|aisuite|agents|smolagents|phi\.agent|agno|mcp|tiktoken|chatgpt|replicate|together|rig|rmcp|langgraph|haystack|mastra|genkit|neuronai|koog|embabel|ellmer|tidyllm|PromptingTools|llama)\b|from ['"]ai['"]|Microsoft\.Extensions\.AI|Microsoft\.SemanticKernel|Azure\.AI/i;

const chat =
  /[lL]lm\w{0,40}\(|\brole["']?\]?\s*(?::|=|=>|,|->|\bto\b)?\s*["'](?:system|user|assistant|developer)["']|\bRole["']?\]?\s*(?::|=>?|,)\s*["'](?:system|assistant)["']|\bRole(?:::|\.)(?:System|Assistant)\b|\b(?:SystemMessage|HumanMessage|AIMessage|ChatCompletion\w*|chat\.completions|messages\.create|generateText|streamText|generateObject|streamObject|generateContent|GenerateContent\w*|PromptTemplate|ChatPromptTemplate|LLMChain|system_instruction|systemInstruction|llm\.\w+\(|invoke_model|ChatOpenAI|ChatAnthropic|UserMessage|ChatMessage|ai\.(?:next|start|system|user)|fsystem|fuser)\b/;

/** True when a source text uses a model's library or builds chat messages. */
export const usesModels = (text: string): boolean => {
  const judged = text.slice(0, 200_000);
  return importsModelLibrary(judged) || chat.test(judged);
};

const importLine =
  /^[ \t]*(?:import\b|from\b|const\b[^\n]{0,120}require\(|using\b|require\b|alias\b|\}\s*from\b|"[\w./-]+"$|use\b|library\(|local\b[^\n]{0,120}require\b|#include\b|open [A-Z]|\(:require\b)[^\n]{0,200}$/gm;

function importsModelLibrary(text: string): boolean {
  for (const match of text.matchAll(importLine)) if (sdk.test(match[0])) return true;
  return false;
}
