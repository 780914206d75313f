import { isInPromptFolder } from '../readers/file-nature.js';
import { namesPrompt } from '../vocabulary/prompt-name.js';
import { spacedName } from '../vocabulary/words.js';
import { methodOf } from './callees.js';
import type { Part } from './collector.js';
import { readsPrompt } from './handed-over.js';
import { nameOf, type Surroundings } from './surroundings.js';

const chooses = /(?:^| )prompts? (?:subdir|sub dir|set|version|variant|locale|profile|flavou?r)$/;

const fileOfPrompt = /^[\w./@{}-]{3,200}\.(?:txt|md|tera|j2|jinja2?|prompt|st|mustache|hbs|liquid|tmpl|xml)$/i;

const readsFile = /(?:^|_|\.)(?:include_str|include_text|embed|open|read\w*|load\w*|getResource\w*|resource)!?$/i;

/** The part of a prompt that a text is which says where a prompt is found: its file, its key or its variant. */
export function promptChoice(text: string, where: Surroundings): Part | undefined {
  if (where.isImport || where.isForPeople || where.isOption || where.file.isInterface) return undefined;
  const name = nameOf(where);
  if (/^[\w.-]{1,60}$/.test(text) && chooses.test(spacedName(name))) return partOf(text, `\`${name}\` chooses it`);
  if (fileOfPrompt.test(text) && isInPromptFolder(text) && isRead(where)) {
    return partOf(stemOf(text), `\`${text.slice(0, 80)}\` lies among prompts`);
  }
  const maker = where.calls[0] ?? '';
  const isKey = /^[\w./-]{2,80}$/.test(text) && where.names.length <= where.namesAtCall && readsPrompt(maker);
  return isKey ? { ...partOf(text, `\`${methodOf(maker)}\` asks for it`), isChoice: true } : undefined;
}

const isRead = ({ names, calls }: Surroundings): boolean =>
  names.slice(0, 2).some(namesPrompt) || readsFile.test(methodOf(calls[0] ?? ''));

/** A prompt that moved to another folder is the same. */
const stemOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/, '');

const partOf = (meaning: string, because: string): Part => ({
  lane: 'prompt',
  noun: 'prompt',
  meaning,
  evidence: { confidence: 'low', because },
});
