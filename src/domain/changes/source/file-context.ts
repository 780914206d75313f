const promptFile =
  /(?:^|\/)(?:(?:[\w-]+[_-])?(?:sub|pre|sys)?prompts?(?:[_-][\w-]+)?|system[_-]?prompts?|preprompts|personas?|few[_-]?shots?|instructions)\/|(?:^|[/_.-])(?:system[_-]?)?(?:prompts?(?:[_-](?:builder|templates?|text|utils|factory|library|v\d))?|preprompts|instructions|personas?|few[_-]?shots?|prompt[_-]?templates?|preamble)\.[a-z]+$|prompts?\.[a-z]+$/i;

const interfaceFile = /\.(?:tsx|jsx|vue|svelte|astro)$|(?:^|\/)components\//i;

/** True for source that draws what people see. */
export const isInterfaceFile = (path: string): boolean => interfaceFile.test(path);

/** True for a source file whose name says it holds prompts; interfaces have prompts of another kind. */
export const isPromptFile = (path: string): boolean => promptFile.test(path) && !isInterfaceFile(path);

const tools =
  /\binput_?[sS]chema\b|@\w*\.?tool\b|\b(?:dynamic|structured|function|base)_?tools?\b|\btools?\s*\(|\bFunctionDeclaration\b|["']?type["']?\s*:\s*["']function["']|\btool_?[cC]hoice\b|\bresponse_model\b|with_?[sS]tructured_?[oO]utput|\bKernelFunction\b|\bgenerateObject\b|\bstreamObject\b|\bargs_schema\b|\bfunction_call\b|\bregisterTool\b|\bMcpServer\b|\bresponseSchema\b|\bjson_schema\b|\b(?:response_format|output_type|result_type)\s*=\s*[A-Z]\w+/i;

/** True when a text declares tools, or a schema that a model is to fill. */
export const mayDeclareTools = (text: string): boolean => tools.test(text.slice(0, 300_000));

const schemasOfAgents = /(?:^|\/)(?:agents?|tools?|llms?|chains?)\/(?:[^/]+\/)*(?:[\w-]*[_-])?schemas?\.\w+$/i;

/** True for source whose place says that it holds the schemas of what agents call: `agent/schemas.py`. */
export const holdsSchemasOfAgents = (path: string): boolean => schemasOfAgents.test(path) && !isInterfaceFile(path);

const cutting =
  /(?:text|token|character|sentence|markdown|node|recursive)_?splitters?\b|chunk(?:er|ing)\b(?!:\s{0,5}["'](?:word|line)["'])|\bsplit_?(?:texts?|documents?|entries|into_?chunks|sections|pages|sentences|markdown|by_\w{1,40})|\b(?:create|make|generate|build|text_to|split_to|into)_?chunks?\b|\bchunk_(?:rest|tables?|content|files?|directory|documents?|pages?|sections?|markdown|by_\w{1,40})\b/i;

const keeping = /embed|vector|index|retriev|corpus|ingest|document|entries/i;

/** Longer texts are judged by their beginning. */
const judgedCharacters = 300_000;

/** True when a text speaks of what is kept to be retrieved. */
export const keepsDocuments = (text: string): boolean => keeping.test(text.slice(0, judgedCharacters));

/** True when a text cuts documents into the pieces that are indexed; the pieces of a stream are not meant. */
export function cutsDocuments(text: string): boolean {
  const judged = text.slice(0, judgedCharacters);
  // A plain word is found many times faster than the names it may be a part of.
  return /split|chunk/i.test(judged) && cutting.test(judged);
}

const parametersOfRequests =
  /\bmax_?(?:completion_?|output_?|new_?)?tokens\b|\btop_?p\b|\b(?:frequency|presence)_?penalty\b/i;

/** True when a text names parameters that only requests to models have. */
export const namesParameters = (text: string): boolean => parametersOfRequests.test(text.slice(0, judgedCharacters));

const choosing =
  /chunk|overlap|splitter|crawl|sitemap|(?:pdf|text|csv|json|html|docx?|word|markdown|web|url|directory|page|notion)\w{0,20}(?:loader|reader)\b/i;

/** True when a text that is known to make a corpus speaks of what goes into it, or how it is cut. */
export const choosesDocuments = (text: string): boolean => choosing.test(text.slice(0, judgedCharacters));
