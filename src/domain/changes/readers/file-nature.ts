import { isDocumentPath } from '../vocabulary/place.js';
import { namesPrompt } from '../vocabulary/prompt-name.js';
import { spacedName } from '../vocabulary/words.js';
import type { FileNature } from './classify/finding.js';
import { speaksOfModels, speaksOfModelsInName } from './classify/setting-words.js';

type KnownFile = { readonly path: RegExp; readonly nature: Partial<FileNature> | 'plain' };

/** Texts of an interface in one language, as of `es.json` and `pt-BR.yaml`. */
const fileOfLanguage =
  /(?:^|\/)(?:en|es|fr|de|it|pt|ru|ja|jp|ko|kr|zh|cn|tw|ar|vi|tr|pl|nl|sv|no|nb|da|fi|cs|hu|ro|uk|el|he|hi|th|bn|fa|bg|hr|sk|sl|et|lv|lt|ca|sr|ms|ta|te|ur)(?:[-_][A-Za-z]{2,4})?\.(?:json|ya?ml|properties|toml)$/;

/** Under these keys of a workflow or an action stands what a team chooses; the rest is machinery. */
const chosenInWorkflows: ReadonlySet<string> = new Set(['env', 'with', 'inputs', 'matrix']);

/**
 * Manifests, settings of tools and texts of interfaces, in which nothing speaks to a model; and parts of some that do.
 */
const knownFiles: readonly KnownFile[] = [
  { path: fileOfLanguage, nature: 'plain' },
  { path: /(?:^|\/)(?:\w*messages?|\w*bundle|strings)(?:_\w{2,10})?\.properties$/i, nature: 'plain' },
  { path: /(?:^|\/)migrations?\/(?:.*\/)?[^/]*\.(?!sql$)\w+$/i, nature: 'plain' },
  {
    path: /(?:^|\/)(?:vercel|netlify)[\w.-]*\.(?:json|toml)$/i,
    nature: { onlyUnder: new Set(['env', 'environment']) },
  },
  {
    path: /(?:^|\/)(?:\.gitlab-ci|azure-pipelines|bitbucket-pipelines)[\w.-]*$/i,
    nature: { onlyUnder: new Set(['variables', 'env']) },
  },
  { path: /(?:^|\/)package\.json$/i, nature: { onlyUnder: new Set(['contributes']) } },
  {
    path: /(?:^|\/)pyproject\.toml$/i,
    nature: { never: new Set(['project', 'build-system', 'dependency-groups']) },
  },
  {
    path: /(?:^|\/)\.github\/workflows\/[^/]*eval[^/]*\.ya?ml$/i,
    nature: { onlyUnder: chosenInWorkflows, models: 'evals' },
  },
  {
    path: /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/i,
    nature: { onlyUnder: chosenInWorkflows },
  },
  {
    path: /(?:^|\/)mkdocs[^/]*\.ya?ml$|(?:^|\/)(?:\.readthedocs\.ya?ml|docusaurus\.config\.json|_config\.yml|book\.toml|sidebars\.json)$/i,
    nature: { remainder: 'docs', onlyUnder: new Set() },
  },
  { path: /(?:^|\/)\.github\/|(?:^|\/)\.(?:vscode|idea|husky|devcontainer|circleci)\//i, nature: 'plain' },
  {
    path: /(?:^|\/)(?:tsconfig|jsconfig|turbo|nx|lerna|angular|components|renovate|composer|deno|bower|manifest|biome|app\.manifest|project|cargo|pipfile|jest|babel|rollup|tslint|nodemon)[\w.-]*\.(?:json[c5]?|toml|ya?ml)$/i,
    nature: 'plain',
  },
  {
    path: /(?:^|\/)(?:dependabot|codecov|\.?pre-commit[\w-]*|\.travis|cloudbuild|appveyor|environment|conda[\w-]*|pubspec|taskfile|lefthook|\.golangci|\.?eslintrc|\.?prettierrc|\.?stylelintrc|\.?markdownlint|\.?commitlintrc|\.?babelrc|\.?swcrc|\.editorconfig|setup\.cfg|tox|pytest|mypy|\.flake8|\.pylintrc|\.coveragerc|cspell|knip)[\w.-]*$/i,
    nature: 'plain',
  },
  {
    path: /(?:^|\/)(?:locales?|i18n|l10n|lang|langs|languages|translations?|messages\/[a-z]{2}(?:[-_]\w+)?)\/(?:[^/]+\/)*[^/]*\.(?:json|ya?ml|toml|properties|ini)$|(?:^|\/)[^/]*[._-](?:locale|i18n|translations?)[^/]*\.(?:json|ya?ml|properties)$|(?:^|\/)_locales\//i,
    nature: 'plain',
  },
  {
    path: /(?:^|\/)(?:openapi|swagger|api-?spec)[\w.-]*\.(?:json|ya?ml)$|\.(?:openapi|swagger)\.(?:json|ya?ml)$/i,
    nature: 'plain',
  },
  { path: /(?:^|\/)[^/]*(?:pric(?:e|es|ing)|costs?)[^/]*\.(?:json|ya?ml|toml)$/i, nature: 'plain' },
  {
    path: /\.(?:lock|lockb|svg|snap|ipynb_checkpoints|webmanifest|sarif|har|excalidraw|drawio|code-workspace)$/i,
    nature: 'plain',
  },
];

const nothing: ReadonlySet<string> = new Set();

/** Programs, although `install.sh` is called as a document is. */
const runs = /\.(?:sh|bash|zsh|fish|sql|mk)$/i;

/** What a file of settings is like, by its path and the words in it. */
export function natureOf(path: string, text: string): FileNature {
  const known = isInPromptFolder(path) ? undefined : knownFiles.find((each) => each.path.test(path))?.nature;
  const base: FileNature = {
    remainder: isDocumentPath(path) && !runs.test(path) ? 'docs' : 'code',
    models: 'model',
    speaksOfModels: speaksOfModelsInName(path) || speaksOfModels(text),
    keepsPrompts: keepsPrompts(path),
  };
  if (known === 'plain' || base.remainder === 'docs') return { ...base, onlyUnder: nothing };
  return { ...base, ...known };
}

/** True for files that are named after prompts or lie in a folder of prompts. */
export function keepsPrompts(path: string): boolean {
  if (isInPromptFolder(path)) return true;
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.[A-Za-z0-9]+)+$/, '');
  return namesPrompt(stem) && /prompt|few ?shot/.test(spacedName(stem));
}

const promptFolder = /^(?:[\w-]*[_-])?(?:pre|sub|sys)?prompts?(?:[_-](?:templates?|library|files|store))?$/i;

/** True below a folder called `prompts` or the like. */
export const isInPromptFolder = (path: string): boolean =>
  path
    .split('/')
    .slice(0, -1)
    .some((segment) => promptFolder.test(segment));
