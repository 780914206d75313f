import { canonicalJson, type Json } from '../artifacts/digest.js';

/** More than this many parts are counted instead of named. */
const namedParts = 3;

/** What differs between two meanings, in one line: `models.triage.model gpt-4o → gpt-4.1`. */
export function describeDifference(name: string, base: Json, head: Json): string {
  const parts = partsThatDiffer(name, base, head);
  const told = parts.slice(0, namedParts).join(', ');
  return parts.length > namedParts ? `${told} and ${parts.length - namedParts} more` : told;
}

function partsThatDiffer(name: string, base: Json | undefined, head: Json | undefined): string[] {
  if (base === undefined) return [`${name} added`];
  if (head === undefined) return [`${name} removed`];
  if (isList(base) && isList(head)) {
    if (base.length !== head.length) return [`${name} has ${head.length} instead of ${base.length} parts`];
    return base.flatMap((part, index) => partsUnlessSame(`${name}[${index}]`, part, head[index]));
  }
  if (isRecord(base) && isRecord(head)) {
    const keys = [...new Set([...Object.keys(base), ...Object.keys(head)])];
    return keys.flatMap((key) => partsUnlessSame(`${name}.${key}`, base[key], head[key]));
  }
  const [before, after] = [shortValue(base), shortValue(head)];
  return [before === undefined || after === undefined ? `${name} changed` : `${name} ${before} → ${after}`];
}

function partsUnlessSame(name: string, base: Json | undefined, head: Json | undefined): string[] {
  const same = base !== undefined && head !== undefined && canonicalJson(base) === canonicalJson(head);
  return same || (base === undefined && head === undefined) ? [] : partsThatDiffer(name, base, head);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const isRecord = (value: Json): value is Exclude<Extract<Json, object>, readonly Json[]> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Values that fit into a line; longer ones are shown by the report. */
function shortValue(value: Json): string | undefined {
  if (typeof value === 'object' && value !== null) return undefined;
  const text = String(value);
  return text !== '' && text.length <= 60 && !/[\n\r]/.test(text) && !text.startsWith('sha256:') ? text : undefined;
}
