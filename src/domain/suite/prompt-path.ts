const promptEnding = /\.(prompt\.ya?ml|prompty?|jinja2?|j2|mustache|hbs|handlebars)$/i;
const sourceEnding =
  /\.(tsx?|jsx?|mjs|cjs|py|go|rs|java|kt|rb|php|cs|swift|sh|ipynb|html?|css|png|jpe?g|gif|svg|pdf)$/i;
const templateOfAnotherFile = /\.(?!txt\.|md\.|prompt\.)[a-z]{1,5}\.(jinja2?|j2|mustache|hbs|handlebars)$/i;
const readme = /(^|\/)(readme|contributing|changelog|license)(\.[a-z]+)?$/i;

/** True for a file that is a prompt by its place or its ending, whatever it says. */
export function isPromptPath(path: string): boolean {
  if (readme.test(path)) return false;
  if (promptEnding.test(path)) return !templateOfAnotherFile.test(path);
  return /(^|\/)prompts?\//i.test(path) && !sourceEnding.test(path) && /\.[a-z0-9]+$/i.test(path);
}

/** True for a prompt file that may carry its own cases and evaluators. */
export const isPromptYamlPath = (path: string): boolean => /\.prompt\.ya?ml$/i.test(path);

/** The name under which suites refer to a prompt file: its file name without its endings. */
export const promptNameOf = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/(\.[A-Za-z0-9]+)+$/, '');

/** Tells the prompt files that one of some references means: by their path, or by their name. */
export function meantBy(references: ReadonlySet<string>): (path: string) => boolean {
  const isCalled = calledBy(references);
  return (path) => references.has(path) || isCalled(path);
}

/**
 * Tells the prompt files that one of some names means: as a file is called without its endings, and where the name has
 * a folder, somewhere in that.
 */
export function calledBy(names: Iterable<string>): (path: string) => boolean {
  const foldersOf = new Map<string, string[]>();
  for (const name of names) {
    const slash = name.lastIndexOf('/') + 1;
    const called = name.slice(slash);
    foldersOf.set(called, [...(foldersOf.get(called) ?? []), name.slice(0, slash)]);
  }
  return (path) => foldersOf.get(promptNameOf(path))?.some((folder) => path.startsWith(folder)) ?? false;
}

/**
 * The file that a prompt lies in: its path where there is such a file, else what stands before the `#` behind which an
 * imported file names one of its prompts. A folder's name may have one too.
 */
export function fileOfPrompt(path: string, isFile: (path: string) => boolean): string {
  const parts = path.split('#');
  const beginnings = parts.map((_, index) => parts.slice(0, index + 1).join('#'));
  return isFile(path) ? path : (beginnings.find(isFile) ?? parts[0] ?? path);
}
