import type { Json } from '../../artifacts/digest.js';
import { spacedName } from '../vocabulary/words.js';
import type { Part } from './collector.js';

const settings =
  /(?:^| )(?:chunk (?:size|overlap|length|tokens|strategy)|max chunk (?:size|length|tokens)|(?:min|max) section length|sentence overlap|section overlap|separators|text splitter|splitter|tokens per chunk|words per chunk|sentences per chunk)$/;

/** True for a setting of how documents are cut before they are indexed. */
export const isChunkSetting = (name: string): boolean => settings.test(spacedName(name));

/** The part of the data lane that a value is when its name says how documents are cut. */
export const chunkSetting = (name: string, meaning: Json): Part | undefined =>
  isChunkSetting(name)
    ? { lane: 'data', noun: name, meaning, evidence: { confidence: 'medium', because: `its name is \`${name}\`` } }
    : undefined;
