/** What the place of a file says about it, before anybody reads it. */
export type Place = 'test' | 'evals' | 'data' | 'docs' | 'generated' | 'lock' | 'source';

const sourceEnding =
  /\.(?:py|pyi|[cm]?[jt]sx?|go|java|kt|kts|cs|rb|rs|php|swift|scala|c|cc|cpp|h|hpp|m|mm|sh|bash|zsh|psm?1|bat|sql|vue|svelte|astro|lua|ex|exs|erl|clj[cs]?|el|lisp|scm|rkt|dart|r|jl|p[lm]|hs|ml|fsx?|zig|groovy|tf|bicep|gradle)$/i;

/** True for program text of any language. */
export const isSourcePath = (path: string): boolean => sourceEnding.test(path);

const lockFile =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|pdm\.lock|uv\.lock|pipfile\.lock|cargo\.lock|go\.sum|composer\.lock|gemfile\.lock|packages\.lock\.json|flake\.lock)$/i;

const generated =
  /^(?:(?:packages|apps|services|libs)\/[^/]+\/)?(?:build|out)\/|(?:^|\/)(?:dist|\.next|node_modules|vendor|third_party|__generated__|generated)\/|\.min\.(?:js|css)$|\.(?:map|pb\.go|g\.dart|designer\.cs)$|\.d\.[cm]?ts$|_pb2(?:_grpc)?\.pyi?$|\.bundle\.js$/i;

/** What a folder of prompts keeps for agents of others is no library of theirs. */
const promptsOfOthers = /(?:^|\/)prompts?\/(?:[^/]+\/)*third_party\//i;

const documentEnding = /\.(?:md|mdx|markdown|rst|adoc|asciidoc)$/i;
const documentName =
  /(?:^|\/)(?:readme|license|licence|copying|changelog|changes|history|contributing|contributors|authors|notice|code[_-]of[_-]conduct|security|disclaimer|roadmap|support|governance|maintainers|citation|codeowners|privacy|terms|todo|faq|install|upgrading|migration|usage)(?:[._-][\w-]+)*$/i;
/** Files called in capitals are read by people, as README and LICENSE are; those that a tool reads are told by name. */
const documentInCapitals =
  /(?:^|\/)(?!(?:BUILD|WORKSPACE|VERSION|OWNERS|BUCK|TARGETS|DESCRIPTION|NAMESPACE|MANIFEST|METADATA|RECORD|PKGBUILD|APKBUILD|[A-Z\d]*SUMS?)$)[A-Z]{4,}(?:[_-][A-Z]+){0,4}$/;
const documentFolder =
  /(?:^|\/)(?:docs?|documentation|website|wiki|site\/docs|man|design-docs|rfcs?|adr|changelogs?)\//i;
const instructionsOfDevelopers =
  /(?:^|\/)(?:agents|claude|gemini|copilot-instructions|conventions|warp|crush|qwen)(?:\.local)?\.md$|(?:^|\/)\.(?:cursorrules|windsurfrules|clinerules)$|(?:^|\/)\.(?:cursor|windsurf|clinerules|github\/instructions|github\/copilot)\//i;

const testFolder =
  /(?:^|\/)(?:tests?|__tests__|__mocks__|__snapshots__|specs?|e2e(?:[_-]?tests?)?|testing|unit_?tests?|integration[_-]?tests?|test[_-]?utils?|test[_-]?helpers?|cypress|playwright|mocks?|testdata|integ)\//i;
const testFile =
  /(?:^|\/)(?:test_[^/]*|conftest|[^/]*_test|[^/]*[._-](?:test|spec|e2e)|[^/]*\.(?:test|spec)-d|[^/]*Tests?|tests?|[^/]*_spec|[^/]*\.snap|[^/]*IT)\.[a-z]+$/;

const evalsFolder =
  /(?:^|\/)(?:evals?|[\w-]*[_-]evals?|evals?[_-][\w-]+|evaluations?|[\w-]*[_-]evaluations?|evaluators?|custom_evals|benchmarks?|[\w-]*[_-]benchmarks?|benchmarks?[_-][\w-]+|promptfoo|golden(?:s|_?sets?|_?data)?|ground[_-]?truths?|rubrics?|judges?|graders?|red[_-]?team)\//i;
const evalsFile =
  /(?:^|\/)(?:promptfooconfig[^/]*|[^/]*[._-]evals?|evals?[._-][^/]*|evals?|[^/]*[_-]?evaluations?|run[_-](?:evals?|benchmarks?)[^/]*|evaluators?|evaluate[_-][^/]*|ground[_-]?truth[^/]*|golden[_-][^/]*|benchmarks?|[^/]*[_-]benchmark|(?:[^/]*(?:[_.-]|test|support|all))?(?:test|eval|qa|query)[_-]?(?:data|sets?|cases|pairs|queries)(?:[_.-][^/]*)?|[^/]*[_-]rubric|rubric|qa[_-]pairs?[^/]*)\.[a-z0-9.]+$/i;

const recordEnding = /\.(?:jsonl|ndjson|csv|tsv|parquet|arrow)$/i;
const documentOfCorpus =
  /\.(?:md|mdx|txt|pdf|html?|docx?|pptx?|xlsx?|csv|tsv|jsonl?|ndjson|xml|parquet|rst|epub|ya?ml|ipynb)$/i;
const corpusFolder =
  /(?:^|\/)(?:data|corpus|corpora|knowledge|knowledge[_-]?base|kb|sample[_-]?data|documents|datasets?|embeddings|vector[_-]?store|rag[_-]?data|seed[_-]?data)\//i;
const uiFolder =
  /(?:^|\/)(?:src|app|lib|frontend|client|web|ui|components|public|assets|static|packages?)\/(?:[^/]+\/)*data\//i;

/** What a path says: tests, yardsticks, a corpus, documentation, what a tool wrote, or plain source. */
export function placeOf(path: string): Place {
  if (lockFile.test(path)) return 'lock';
  if (isEvalsPath(path)) return documentName.test(path) || isProseOfEvals(path) ? 'docs' : 'evals';
  if (isTestPath(path)) return documentName.test(path) && documentEnding.test(path) ? 'docs' : 'test';
  if (generated.test(path) && !promptsOfOthers.test(path)) return 'generated';
  if (isCorpusPath(path)) return 'data';
  return isDocumentPath(path) ? 'docs' : 'source';
}

/** A benchmark's written results are notes, not a yardstick. */
const isProseOfEvals = (path: string): boolean => documentEnding.test(path) && !/prompt|rubric|judge/i.test(path);

/** A test of the program that evaluates is one as any. */
const testOfProgram = /(?:^|\/)tests?\/(?:[^/]+\/)*test_[^/]+\.py$/;

/** True for files that measure and are never deployed: cases, judges, rubrics, and the harness around them. */
export const isEvalsPath = (path: string): boolean =>
  !/(?:^|\/)\.github\/workflows\//.test(path) &&
  (evalsFolder.test(path) || (evalsFile.test(path) && !testOfProgram.test(path))) &&
  !documentFolder.test(path);

/** True for tests of the application, whose prompts and models reach nobody. */
const isTestPath = (path: string): boolean => testFolder.test(path) || testFile.test(path);

/** True for what people read: manuals, notes, and instructions to those who work on the repository. */
export const isDocumentPath = (path: string): boolean =>
  documentEnding.test(path) ||
  documentName.test(path) ||
  documentInCapitals.test(path) ||
  isInDocumentFolder(path) ||
  instructionsOfDevelopers.test(path);

/** True below a folder of documentation, such as `docs/`. */
export const isInDocumentFolder = (path: string): boolean => documentFolder.test(path);

/** True for the documents and records behind retrieval, by where they lie. */
export const isCorpusPath = (path: string): boolean =>
  corpusFolder.test(path) &&
  !documentFolder.test(path) &&
  documentOfCorpus.test(path) &&
  !uiFolder.test(path) &&
  !documentName.test(path) &&
  !/(?:^|\/)(?:schema|package|tsconfig|config|settings)[\w.-]*\.(?:json|ya?ml)$/i.test(path);

/** The topmost folder of a corpus that a path lies in. */
export function corpusFolderOf(path: string): string | undefined {
  const found = corpusFolder.exec(path);
  return found === null ? undefined : path.slice(0, found.index + found[0].length - 1);
}

/** True for lists of records, one a line or row. */
export const isRecordsPath = (path: string): boolean => recordEnding.test(path);

const ingestion =
  /(?:^|[/_-])(?:ingest(?:ion|er|ors?|ing)?|data[_-]?pipelines?|document[_-]?process(?:ing|ors?)|retrieval\/process\w*|chunk(?:s|er|ers|ing)?|splitters?|text[_-]?split\w*|index(?:er|ers|ing)|crawl(?:er|ers|ing)?|scrap(?:er|ers|ing)|prep(?:are)?[_-]?docs?\w*|doc(?:ument)?[_-]?(?:loader|parser|processor)s?|corpus|embed(?:der|ding)s?[_-]?(?:job|pipeline))(?=[/_.-])/i;

/** True for source that makes a corpus: reads, cuts and indexes documents. */
export const isIngestionPath = (path: string): boolean =>
  ingestion.test(path) ||
  /(?:^|\/)ind(?:ex|ic)es\//i.test(path) ||
  /(?:Ingest(?:or|er|ion)|Indexer|Chunker|TextSplitter)/.test(path);

/** True for source whose name says that it cuts documents or sorts the pieces: `chunking.py`, `ChunkFilter.java`. */
export const isCuttingPath = (path: string): boolean =>
  /(?:^|[/_-])(?:chunk(?:er|ers|ing)|(?:text|document|doc)[_-]?split\w*|chunk[_-](?:filter|quality|strateg)\w*)\.\w+$/i.test(
    path,
  ) || /(?:Chunk(?:er|ing)|(?:Text|Document|Doc)Splitter|Chunk\w*(?:Filter|Strategy))\w{0,20}\.\w+$/.test(path);
