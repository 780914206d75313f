/**
 * Families of models by how their ids begin. Each needs something after it that only an id has, so that the names of
 * libraries and products (`llama-index`, `gpt-engineer`) are not taken for models.
 */
const families: readonly RegExp[] = [
  /(?:chat)?gpt-?(?:\d|oss|image|realtime|audio)/,
  /o[1345](?=$|-(?:mini|pro|preview|deep|high|low|medium|20\d\d)|:)/,
  /(?:text|code)-(?:davinci|curie|babbage|ada|embedding|bison|unicorn|search|moderation)/,
  /(?:davinci|babbage)-\d/,
  /dall-?e-\d/,
  /whisper-(?:\d|large|small|medium|base|tiny)/,
  /tts-1/,
  /codex-mini/,
  /computer-use-preview/,
  /omni-moderation/,
  /claude-?(?:v?\d|instant|opus|sonnet|haiku|fable|mythos)/,
  /(?:opus|sonnet|haiku)-\d/,
  /gemini-?(?:\d|pro|flash|ultra|nano|exp|embedding|live)/,
  /(?:gemini|claude|gpt)-[a-z]{2,20}(?:-[a-z]{1,20}){0,3}-(?:\d|preview|latest)/,
  /(?:code)?gemma-?\d/,
  /(?:chat|code)-bison/,
  /(?:imagen|veo|lyria)-?\d/,
  /(?:meta-?|code-?|tiny)?llama-?(?:\d|guard|v\d)/,
  /codellama/,
  /(?:open-)?(?:mistral|mixtral|ministral|magistral|codestral|pixtral|devstral|voxtral)-?(?:\d|v\d|large|medium|small|tiny|nemo|saba|embed|latest|ocr|mamba|instruct|open|moderation)/,
  /command-?(?:r|a|light|nightly|text|xlarge)(?=$|[-:+\d])/,
  /(?:embed|rerank)-(?:english|multilingual|v\d|qa)/,
  /(?:code)?qw(?:en|q)-?(?:\d|vl|max|plus|turbo|long|coder|32|audio|omni)/,
  /deepseek-?(?:r\d|v\d|chat|coder|reasoner|llm|vl|\d|ai\/)/,
  /phi-?\d/,
  /yi-(?:\d|large|34|vision)/,
  /(?:falcon|vicuna|wizardlm|wizardcoder|zephyr|starcoder|stablelm|stable-?code|orca|dolphin|solar|mpt|bloomz?|flan-t5|t5|bert|roberta|distilbert|deberta|opt)-?(?:v?\d|base|large|small|mini|xl|instruct|\d+b)/,
  /(?:nous-?)?hermes-?\d/,
  /grok-?(?:\d|beta|vision|code)/,
  /(?:nova|titan)-(?:micro|lite|pro|premier|sonic|canvas|embed|text|image|tg)/,
  /(?:amazon|anthropic|meta|cohere|ai21|mistral|us|eu|apac|global|stability|deepseek)\.[a-z][\w-]*(?:\.[\w-]+)*[-.:](?:v?\d)/,
  /(?:jamba|j2|jurassic)-(?:\d|large|mini|ultra|mid|instruct|v\d)/,
  /(?:kimi-(?:k\d|latest|thinking)|moonshot-v\d)/,
  /(?:chat)?glm-?\d/,
  /(?:baichuan|internlm|ernie|doubao|hunyuan|minimax|abab|step|skywork|seed|exaone|granite|nemotron|olmo|aya|dbrx|smollm|cogito|lfm|reka|palmyra|llava|bakllava|moondream|minicpm|internvl)-?(?:v?\d|bot|pro|lite|large|small|base|instruct|text|m\d|code|core|flash|edge|x\d|expanse)/,
  /sonar(?=$|-(?:pro|small|medium|large|reasoning|deep|huge))/,
  /(?:bge|gte|e5|gtr|uae|arctic-embed|snowflake-arctic|stella|instructor)-(?:m\d|base|large|small|xl|xs|s|m|l|reranker|micro|v\d|multilingual|qwen|modernbert|en|zh)/,
  /(?:all|paraphrase|multi-qa|msmarco)-(?:minilm|mpnet|distil|multilingual|albert)/,
  /ms-?marco-/,
  /jina-(?:embeddings|reranker|clip|colbert)/,
  /(?:nomic|mxbai)-(?:embed|rerank)/,
  /voyage-(?:\d|code|law|finance|large|lite|multilingual|context|multimodal)/,
  /(?:stable-diffusion|sdxl|sd3|flux)[-.](?:\d|xl|v\d|turbo|schnell|dev|pro|base|kontext)/,
  /eleven_(?:mono|multi|turbo|flash)/,
  /(?:multilingual-)?e5-(?:base|large|small)/,
];

const owners = String.raw`(?:[\w.@~-]{1,60}[/:]){0,4}`;

const idPattern = new RegExp(
  String.raw`^${owners}(?:${families.map(({ source }) => source).join('|')})[\w.:@+/-]{0,80}$`,
  'i',
);

/** How some ids tell an effort or a mode: `gpt-5.2-codex (high thinking)`. */
const mode = / \([^()]{1,30}\)$/;

/** Files of documentation, code and pictures; weights (`.gguf`, `.safetensors`) are models all the same. */
const fileEnding =
  /\.(?:png|jpe?g|svg|gif|webp|ico|mdx?|rst|txt|py|[cm]?[jt]sx?|json[cl5]?|ya?ml|toml|html?|css|scss|sh|go|rs|rb|java|cs|csv|lock|ipynb|prompt|j2|log|zip|gz|whl|pdf|mp\d|wav|vue|svelte|sql|xml)$/i;

/** Words that make a name a matter of prices, limits or texts, although it begins like a model. */
const aboutSomethingElse =
  /(?:^|[-_])(?:prompts?|template|price|prices|pricing|cost|costs|key|url|tokens?|tokenizer|encoding|client|provider|adapter|handler|service|wrapper|plugin|sdk|api|cli|code-action|engineer|pilot|researcher|index|parser|bot|agent|agents|utils?|tests?|config|settings|options|models|family|style|format|logo|icon|badge)$/i;

/** True for a text that is the id of a model by its shape, or how some begin: `gpt-4o`, `llama3:8b`, `gpt-5*`. */
export function isModelId(text: string): boolean {
  const id = text.trim().replace(mode, '').replace(/\*$/, '');
  if (id.length < 2 || id.length > 120 || /\s/.test(id)) return false;
  return idPattern.test(id) && !fileEnding.test(id) && !aboutSomethingElse.test(id) && !id.includes('://');
}

/**
 * The id within a text that is not one as a whole, such as the default in `${CHAT_MODEL:-gpt-4o}` or the last part of a
 * URL; `undefined` when there is none.
 */
export function modelIdWithin(text: string): string | undefined {
  if (text.length > 300) return undefined;
  return text.split(/[\s"'`,;=(){}[\]<>|$?&]+|:-/).find((part) => part.length > 2 && isModelId(part));
}

/** True for an identifier that stands for a model, such as the enum member `CLAUDE_3_5_SONNET` or `Gpt4o`. */
export function isModelIdentifier(name: string): boolean {
  if (!/^[A-Z]/.test(name) || name.length > 80 || /(?:pattern|regexp?|prefix)$/i.test(name)) return false;
  const own = name.replace(/^(?:Chat)?Model(?=[A-Z])/, '');
  const id = own.replace(/([a-z])([A-Z])/g, '$1-$2').replaceAll('_', '-');
  return /\d|opus|sonnet|haiku|flash|turbo/i.test(id) && isModelId(id);
}

/** Where weights or an adapter are kept, by the ending of the file. */
export const isWeightsPath = (path: string): boolean =>
  /\.(?:safetensors|gguf|ggml|onnx|pt|pth|ckpt|h5|tflite|mlmodel|mlpackage|engine|keras|pb|npz)$|(?:^|\/)(?:pytorch_model|adapter_model|model|consolidated)[\w.-]*\.bin$/i.test(
    path,
  );
