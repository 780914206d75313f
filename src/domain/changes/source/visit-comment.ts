import { concernsModels } from './classify-model.js';
import type { Collector } from './collector.js';
import type { FileContext } from './surroundings.js';
import type { Visitor } from './visitor.js';

/** In characters; what describes an item stands no further from it. */
const farthest = 4_000;

/** Derives and attributes that make of what documents an item what a model is told of it. */
const describesItem = /#\[(?:derive\([^\]]{0,200}\b\w*(?:Description|ToolDef\w*)\b|(?:\w+::)?tool\b)/;

/** A schema that is made of a type has the words that document the type and its fields. */
const makesSchema = /#\[derive\([^\]]{0,200}\bJsonSchema\b/;

/** A comment; one that documents a tool of Rust, or what a tool takes, is read by the model. */
export const visitComment: Visitor = (collector, node, where) => {
  const { language, lines } = collector.text;
  const { row } = node.startPosition;
  const said = collector.sourceOf(node);
  if (language !== 'rust' || !said.startsWith('///') || !lines.touches(row, row)) return;
  if (!isRead(collector, node.startIndex, where.file)) return;
  collector.add(node, where, {
    lane: 'prompt',
    noun: 'description',
    meaning: said.replace(/^\/+/, '').trim(),
    evidence: { confidence: 'medium', because: 'it documents a tool, which a model is told' },
  });
};

/** Lines that follow each other document one item, which is looked for once. */
const lastHeadings = new WeakMap<Collector, { readonly end: number; readonly isRead: boolean }>();

function isRead(collector: Collector, at: number, file: FileContext): boolean {
  const last = lastHeadings.get(collector);
  if (last !== undefined && at < last.end) return last.isRead;
  const { source } = collector.text;
  const heading = headingAt.exec(source.slice(at, at + farthest))?.[0] ?? '';
  const found = {
    end: at + heading.length,
    isRead: isReadAbove(heading, source.slice(Math.max(0, at - farthest), at), file),
  };
  lastHeadings.set(collector, found);
  return found.isRead;
}

/** Comments and attributes, one a line. */
const headingAt = /^(?:[ \t]*\/\/[^\n]*\n|[ \t]*#\[[^\n]*\n|\s)*/;

function isReadAbove(heading: string, before: string, file: FileContext): boolean {
  if (describesItem.test(heading)) return true;
  if (!concernsModels(file) && !/tool|mcp/i.test(file.path)) return false;
  const opened = before.slice(before.lastIndexOf('\n}') + 1);
  const isField = opened.lastIndexOf('{') > opened.lastIndexOf('}') && /\b(?:struct|enum)\s/.test(opened);
  return makesSchema.test(heading) || (isField && makesSchema.test(opened));
}
