import { isWorkflowPath } from '../changes/lane-workflows.js';
import { languageOf } from '../changes/source/syntax-node.js';
import { placeOf } from '../changes/vocabulary/place.js';
import { formats } from '../formats/formats.js';
import { isPromptPath, isPromptYamlPath } from '../suite/prompt-path.js';
const variables = /(?:^|\/)(?:\.env|env|dotenv)[._-](?:example|sample|template|dist|defaults?)$|(?:^|\/)(?:example|sample)\.env$/i;
const manifest = /(?:^|\/)(?:package\.json|pyproject\.toml|[\w-]*requirements[\w-]*\.(?:txt|in)|requirements\/[^/]+\.txt|Pipfile|setup\.(?:py|cfg)|environment\.ya?ml)$/;
const settings = /\.(?:ya?ml|json|toml|ini|cfg|conf|properties)$|(?:^|\/)\.env(?:\.[\w-]+)?$/i;
const notSettings = /(?:^|\/)(?:package(?:-lock)?|tsconfig[\w.-]*|composer|biome|\.?eslintrc|\.?prettierrc|renovate|deno|lerna|nx|turbo|angular|vercel|netlify|components)\.jsonc?$|(?:^|\/)\.(?!env)[^/]+\/|openapi|swagger|locales?\/|i18n\/|translations?\//i;
const namesCases = /(?:^|[/_.-])(?:cases?|datasets?|golden|goldens|questions?|evals?|qa|examples?|test[_-]?(?:data|set|cases))(?=[/_.-])/i;
const promptText = /\.(?:prompty?|txt|md|j2|jinja2?|mustache|hbs|handlebars)$/i;
const vendored = /(?:^|\/)(?:node_modules|vendor|third_party|\.venv|venv|site-packages|dist|build|\.next|__snapshots__)\//;
/** A prompt of a test or a judge reaches nobody, and a manual is read by people. */
const isDeployed = (path) => !/(?:^|\/)(?:docs?|documentation)\//i.test(path) && placeOf(path.replace(/\.(?:md|mdx|txt)$/i, '.j2')) === 'source';
/** What a file is looked at for, by its path alone; `undefined` for what nobody opens. */
export function kindOf(path) {
    if (vendored.test(path))
        return undefined;
    if (isWorkflowPath(path))
        return 'workflow';
    if (variables.test(path))
        return 'variables';
    if (manifest.test(path))
        return 'manifest';
    if (formats.some((format) => format.claims(path)))
        return 'import';
    const place = placeOf(path);
    if (place === 'lock' || place === 'generated')
        return undefined;
    if (isPromptYamlPath(path))
        return 'prompt';
    if (isPromptPath(path) && promptText.test(path))
        return isDeployed(path) ? 'prompt' : undefined;
    if (/\.(?:jsonl|ndjson|csv)$/i.test(path))
        return 'dataset';
    if (languageOf(path) !== undefined && !path.endsWith('.ipynb'))
        return place === 'source' ? 'program' : undefined;
    if (!settings.test(path) || notSettings.test(path))
        return undefined;
    return /\.(?:ya?ml|json)$/i.test(path) && namesCases.test(path) ? 'dataset' : 'settings';
}
const likely = /llm|prompt|openai|anthropic|claude|gpt|gemini|chat|agent|assistant|completion|model|\bai\b|rag|bot|generat|summar|classif|retriev/i;
/** The paths in the order in which they are read while there is room: likely ones first, then as they are. */
export const likelyFirst = (paths) => [
    ...paths.filter((path) => likely.test(path)),
    ...paths.filter((path) => !likely.test(path)),
];
