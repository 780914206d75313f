import type { Json } from '../../../artifacts/digest.js';
import type { Evidence, Facet } from '../../facet.js';
import type { Lane } from '../../lane.js';
import { isModelId } from '../../vocabulary/model-id.js';
import { modelKeyKind } from '../../vocabulary/model-key.js';
import { namesPrompt } from '../../vocabulary/prompt-name.js';
import { parseWrittenJson } from '../trees/json-tree.js';
import { type Entry, jsonOf, type ListTree, type MapTree, scalar, type Tree } from '../trees/tree.js';
import type { FileNature, Spot } from './finding.js';
import { labelsOf } from './list-labels.js';
import { type MapScope, scopeOf, spotOfEntry, spotOfItem } from './map-scope.js';
import { splitEntry } from './model-entry.js';
import { scalarFinding, scalarListFinding } from './scalar-finding.js';
import { isDataName, isPriceName } from './setting-words.js';
import {
  holdsProse,
  idOfEntry,
  isCapableEntry,
  isMessageList,
  isOtherTrade,
  isPriceEntry,
  isToolSchema,
  keysOfTool,
  namesExamples,
  namesSchemaOfAnswer,
} from './shapes.js';

/**
 * Everything a tree says, lane by lane; what is of no other lane is left to `nature.remainder`, a facet a top-level
 * key.
 */
export function facetsOfTree(tree: Tree, nature: FileNature, at: Partial<Spot> = {}): Facet[] {
  return new TreeReader(nature).read(tree, {
    path: '',
    plainPath: '',
    name: '',
    above: [],
    inCompany: false,
    besidePrompt: false,
    underPrompt: false,
    isOpen: nature.onlyUnder === undefined,
    ...at,
  });
}

/** What is left of a part when its facets are taken out; `undefined` when nothing is. */
type Rest = Json | undefined;

type Part = Pick<Facet, 'name' | 'meaning'> & { readonly line: number };

class TreeReader {
  private readonly facets: Facet[] = [];
  private isInWritten = false;

  constructor(private readonly nature: FileNature) {}

  read(tree: Tree, root: Spot): Facet[] {
    const { remainder } = this.nature;
    if (tree.kind !== 'map' || tree.entries.length === 0 || isToolSchema(tree)) {
      const rest = this.part(tree, root);
      if (rest !== undefined) this.take(remainder, { name: root.plainPath, meaning: rest, line: tree.line });
      return this.facets;
    }
    const scope = scopeOf(tree, root);
    for (const entry of tree.entries) {
      const spot = spotOfEntry(entry, scope, this.nature);
      const isNever = this.nature.never?.has(entry.key) ?? false;
      const rest = isNever ? jsonOf(entry.value) : this.entry(entry, scope, spot);
      if (rest !== undefined) this.take(remainder, { name: spot.plainPath, meaning: rest, line: entry.line });
    }
    return this.facets;
  }

  private take(lane: Lane, part: Part, evidence?: Evidence): undefined {
    const facet = { lane, ...part, name: part.name || 'content' };
    this.facets.push(evidence === undefined ? facet : { ...facet, evidence });
  }

  private entry(entry: Entry, scope: MapScope, spot: Spot): Rest {
    const { key, value, line } = entry;
    if (!spot.isOpen) return value.kind === 'scalar' ? value.value : this.part(value, spot);
    const because = this.wholePrompt(entry, scope, spot);
    if (because !== undefined)
      return this.take('prompt', { name: spot.path, meaning: jsonOf(value), line }, { confidence: 'medium', because });
    if (scope.isCatalogue && isModelId(key) && !isPriceEntry(value)) return this.modelEntry(value, spot, line);
    if (value.kind !== 'scalar' && isDataName(key) && value.kind === 'map') {
      return this.take(
        'data',
        { name: spot.path, meaning: jsonOf(value), line },
        {
          confidence: 'medium',
          because: `\`${key}\` tells how a corpus is made`,
        },
      );
    }
    if (value.kind === 'map' && spot.inCompany && modelKeyKind(key) === 'parameter')
      return this.modelEntry(value, spot, line);
    const rest = value.kind === 'scalar' ? this.scalar(value.value, spot, line) : this.part(value, spot);
    if (!scope.isBinding || value.kind !== 'scalar' || rest === undefined) return rest;
    return this.take(this.nature.remainder, { name: spot.plainPath, meaning: rest, line });
  }

  /** Why the whole of an entry is text for a model, if it is. */
  private wholePrompt({ key, value }: Entry, scope: MapScope, spot: Spot): string | undefined {
    if (scope.promptKeys?.has(key) && holdsProse(value)) return 'its company of keys makes it a prompt';
    if (scope.serializedPromptKeys?.has(key)) return 'it belongs to a serialised prompt';
    if (value.kind === 'scalar') return undefined;
    if (namesExamples(key)) return `\`${key}\` are shown to a model`;
    const amongPrompts = spot.underPrompt || this.nature.keepsPrompts || scope.hasPrompt;
    if (/^examples?$/i.test(key) && amongPrompts && holdsProse(value)) return 'examples stand beside a prompt';
    const isSchema = value.kind === 'map' && namesSchemaOfAnswer(key) && (spot.inCompany || amongPrompts);
    return isSchema ? `\`${key}\` tells a model the shape of its answer` : undefined;
  }

  private modelEntry(tree: Tree, spot: Spot, line: number): undefined {
    const { model, rest } = splitEntry(tree);
    const evidence = { confidence: 'high', because: 'it is an entry about a model' } as const;
    if (model !== undefined) this.take(this.nature.models, { name: spot.path, meaning: model, line }, evidence);
    if (rest !== undefined) this.take(this.nature.remainder, { name: spot.plainPath, meaning: rest, line });
  }

  private part(tree: Tree, spot: Spot): Rest {
    if (tree.kind === 'scalar') return this.scalar(tree.value, spot, tree.line);
    return tree.kind === 'list' ? this.list(tree, spot) : this.map(tree, spot);
  }

  private scalar(value: string | number | boolean | null, spot: Spot, line: number): Rest {
    const written = typeof value === 'string' ? this.writtenIn(value, spot, line) : undefined;
    if (written !== undefined) return this.writtenPart(written, spot);
    const found = spot.isOpen ? scalarFinding(spot, value, this.nature) : undefined;
    if (found === undefined) return value;
    this.take(found.lane, { name: spot.path, meaning: found.meaning, line }, found.evidence);
    return found.rest;
  }

  /** What is written in JSON as the value of a setting, such as a catalogue in a variable; JSON in prompts is text. */
  private writtenIn(value: string, spot: Spot, line: number): Tree | undefined {
    const isOfPrompt = spot.underPrompt || this.nature.keepsPrompts || namesPrompt(spot.name);
    if (!spot.isOpen || isOfPrompt || this.isInWritten) return undefined;
    const isBlock = value.endsWith('\n');
    return parseWrittenJson(value, isBlock ? line + 1 : line);
  }

  private writtenPart(tree: Tree, spot: Spot): Rest {
    this.isInWritten = true;
    const rest = this.part(tree, spot);
    this.isInWritten = false;
    return rest;
  }

  private map(tree: MapTree, spot: Spot): Rest {
    if (tree.entries.length === 0) return {};
    if (spot.isOpen && isToolSchema(tree)) return this.tool(tree, spot);
    if (isOtherTrade(tree)) return jsonOf(tree);
    const scope = scopeOf(tree, spot);
    const rest = tree.entries.flatMap((entry): [string, Json][] => {
      const left = this.entry(entry, scope, spotOfEntry(entry, scope, this.nature));
      return left === undefined ? [] : [[entry.key, left]];
    });
    return rest.length === 0 ? undefined : Object.fromEntries(rest);
  }

  private tool(tree: MapTree, spot: Spot): Rest {
    const told = tree.entries.filter(({ key }) => keysOfTool.has(key));
    const evidence = { confidence: 'high', because: 'it is the schema of a tool' } as const;
    this.take(
      'prompt',
      { name: spot.path || 'tool', meaning: jsonOf({ ...tree, entries: told }), line: tree.line },
      evidence,
    );
    const others = tree.entries.filter(({ key }) => !keysOfTool.has(key));
    return others.length === 0 ? undefined : jsonOf({ ...tree, entries: others });
  }

  private list(tree: ListTree, spot: Spot): Rest {
    if (!spot.isOpen) return this.items(tree, spot);
    if (isMessageList(tree)) {
      return this.take(
        'prompt',
        { name: spot.path || 'messages', meaning: jsonOf(tree), line: tree.line },
        {
          confidence: 'high',
          because: 'its items are messages of a chat',
        },
      );
    }
    const environment = environmentOf(tree);
    if (environment !== undefined) return this.map(environment, spot);
    const values = tree.items.map((item) => (item.kind === 'scalar' ? item.value : undefined));
    if (values.some((value) => value === undefined)) return this.items(tree, spot);
    const found = scalarListFinding(
      spot,
      values.filter((value) => value !== undefined),
      this.nature,
    );
    if (found === undefined) return this.items(tree, spot);
    this.take(found.lane, { name: spot.path, meaning: found.meaning, line: tree.line }, found.evidence);
    return found.rest;
  }

  private items({ items }: ListTree, spot: Spot): Rest {
    if (items.length === 0) return [];
    const labels = labelsOf(items);
    const rest = items.flatMap((item, index): Json[] => {
      const isOfModel = spot.isOpen && !isPriceName(spot.name) && idOfEntry(item) !== undefined;
      const inside = spotOfItem(spot, labels[index] ?? String(index), index, isOfModel);
      const isCapable = spot.isOpen && this.nature.speaksOfModels && isCapableEntry(item, spot.name);
      const isEntry = (isOfModel || isCapable) && item.kind === 'map' && !item.entries.some(holdsPrompt);
      const left = isEntry ? this.modelEntry(item, inside, item.line) : this.part(item, inside);
      return left === undefined ? [] : [left];
    });
    return rest.length === 0 ? undefined : rest;
  }
}

const holdsPrompt = ({ key, value }: Entry): boolean => namesPrompt(key) && holdsProse(value);

/** `[KEY=value, …]`, as containers take their environment, read as the mapping that it is. */
function environmentOf({ items, line }: ListTree): MapTree | undefined {
  const entries: Entry[] = [];
  for (const item of items) {
    const found =
      item.kind === 'scalar' && typeof item.value === 'string'
        ? /^([A-Z][A-Z0-9_]{1,80})=([\s\S]*)$/.exec(item.value)
        : null;
    if (found === null) return undefined;
    entries.push({ key: found[1] ?? '', line: item.line, value: scalar(found[2] ?? '', item.line) });
  }
  return entries.length === 0 ? undefined : { kind: 'map', entries, line };
}
