import { digestOf } from '../artifacts/digest.js';
import { promptNaming } from '../suite/parts/part-of.js';
import { type Prompt, promptDigest } from '../suite/prompt.js';
import type { BundledPrompt } from './bundle.js';
import type { PromptPart, WholeSide } from './lane-parts.js';

/** Every prompt of a commit by the name that suites call it by; by its path where several would have the name. */
export function promptParts(side: WholeSide): ReadonlyMap<string, PromptPart> {
  const read = [...side.allPrompts].map(([path, prompt]) => [path, promptPart(prompt)] as const);
  const unread = [...side.unreadablePrompts].map(([path, reason]) => [path, unreadPart(path, reason, side)] as const);
  const parts = new Map([...read, ...unread]);
  const declared = Object.entries(side.settings.prompts);
  const declaredNames = new Map([...declared].reverse().map(([name, path]) => [path, name]));
  const ownName = promptNaming(side, [...parts.keys()], new Set(declaredNames.values()));
  const nameOf = (path: string): string => declaredNames.get(path) ?? ownName(path);
  const named = [...parts].map(([path, part]) => [nameOf(path), part] as const);
  const others = declared.filter(([name, path]) => nameOf(path) !== name && parts.has(path));
  const all = [...named, ...others.map(([name, path]) => [name, parts.get(path)] as const)];
  return new Map(all.flatMap(([name, part]) => (part === undefined ? [] : [[name, part] as const])));
}

function promptPart(prompt: Prompt): PromptPart {
  const { path, messages, language, firstRole, defaults, responseFormat, inclusion } = prompt;
  const [unresolved] = inclusion.unresolved;
  const included = inclusion.files.map(({ reference, from, path: file, text }) => ({
    reference,
    from,
    path: file,
    text,
  }));
  const bundled: BundledPrompt = {
    digest: promptDigest(prompt),
    path,
    messages: [...messages],
    ...(language === undefined ? {} : { language }),
    ...(firstRole === undefined ? {} : { first_role: firstRole }),
    ...(defaults === undefined ? {} : { defaults }),
    ...(responseFormat === undefined ? {} : { response_format: responseFormat }),
    ...(included.length === 0 ? {} : { included }),
  };
  return unresolved === undefined ? bundled : { ...bundled, unread: unresolved };
}

/** What cannot be read is still known by its bytes. */
const unreadPart = (path: string, reason: string, { blobs }: WholeSide): PromptPart => ({
  path,
  messages: [],
  unread: reason,
  digest: digestOf({ blob: blobs.get(path) ?? null }),
});
