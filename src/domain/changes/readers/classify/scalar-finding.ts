import type { Json } from '../../../artifacts/digest.js';
import { isModelId } from '../../vocabulary/model-id.js';
import { modelKeyKind } from '../../vocabulary/model-key.js';
import { isProse } from '../../vocabulary/natural-language.js';
import { namesPrompt } from '../../vocabulary/prompt-name.js';
import { spacedName } from '../../vocabulary/words.js';
import type { Scalar } from '../trees/tree.js';
import type { FileNature, Finding, Spot } from './finding.js';
import { isCompanionParameter, isReference, modelSetting } from './model-setting.js';
import { promptMeaning, promptSetting } from './prompt-setting.js';
import { isDataName, isShownName, needsCompanyForModel } from './setting-words.js';

/** What a single value says; `undefined` when it is a matter of the file's own lane. */
export function scalarFinding(spot: Spot, value: Scalar, nature: FileNature): Finding | undefined {
  const fallback = typeof value === 'string' ? fallbackIn(value) : undefined;
  if (fallback === undefined) return valueFinding(spot, value, nature);
  const found = valueFinding(spot, fallback.value, nature);
  if (found === undefined) return valueFinding(spot, value, nature);
  return { ...found, rest: `${fallback.name}${String(found.rest ?? hole)}` };
}

/** Stands in the rest of a value for what was taken out of it. */
const hole = '∎';

/** What a setting is where nobody sets it: `0.7` of `${AI_TEMPERATURE:0.7}`, and of `${AI_TEMPERATURE:-0.7}`. */
function fallbackIn(value: string): { name: string; value: string } | undefined {
  if (!value.startsWith('${') || !value.endsWith('}')) return undefined;
  const name = /^\$\{[\w.]{1,100}(?::[-=]?|=)/.exec(value)?.[0];
  const given = name === undefined ? '' : value.slice(name.length, -1);
  return name === undefined || given === '' || /[{}]/.test(given) ? undefined : { name, value: given };
}

function valueFinding(spot: Spot, value: Scalar, nature: FileNature): Finding | undefined {
  if (value === null || value === '') return undefined;
  if (isDataName(spot.name) && !(typeof value === 'string' && (isReference(value) || isProse(value, 6)))) {
    return {
      lane: 'data',
      meaning: value,
      evidence: { confidence: 'high', because: `\`${spot.name}\` tells how a corpus is made` },
    };
  }
  const found = promptSetting(spot, value, nature) ?? modelSetting(spot, value, nature) ?? flagOf(value, nature);
  if (found !== undefined || !isCompanionParameter(spot) || typeof value === 'boolean') return found;
  return {
    lane: nature.models,
    meaning: value,
    evidence: { confidence: 'low', because: `\`${spot.name}\` stands beside a model` },
  };
}

const modelFlag =
  /--(?:[a-z]+-)*(?:(?:embedding-)?model(?:-id|-name|-path)?|llm)[= ]["']?([\w.:@/+-]{1,160})|--(?:temperature|max-tokens|max-model-len|top-p)[= ](\d[\d.]{0,10})|\bollama (?:pull|run) ([\w.:/-]{1,120})/;

/** `COMPLETION_MODEL` in a usage stands for whatever model is given. */
const standsForAny = /^[A-Z][A-Z_]{3,}$/;

/** The model that a command line asks for: `--model mistralai/Mistral-7B-v0.3`, `ollama pull llama3`. */
function flagOf(value: Scalar, nature: FileNature): Finding | undefined {
  if (typeof value !== 'string' || value.length > 5000) return undefined;
  const found = modelFlag.exec(value);
  const chosen = found?.[1] ?? found?.[2] ?? found?.[3];
  if (found === null || chosen === undefined || isProse(value, 25) || standsForAny.test(chosen)) return undefined;
  const because = `\`${found[0].slice(0, 60)}\` chooses a model`;
  return {
    lane: nature.models,
    meaning: chosen,
    rest: value.replace(found[0], hole),
    evidence: { confidence: 'medium', because },
  };
}

/** What a list of plain values says as a whole. */
export function scalarListFinding(spot: Spot, values: readonly Scalar[], nature: FileNature): Finding | undefined {
  const texts = values.filter((value) => typeof value === 'string');
  if (texts.length === 0) return undefined;
  return (
    promptList(spot, values, texts, nature) ?? modelList(spot, values, texts, nature) ?? flagOfList(values, nature)
  );
}

function promptList(
  spot: Spot,
  values: readonly Scalar[],
  texts: readonly string[],
  nature: FileNature,
): Finding | undefined {
  if (isShownName(spot.name)) return undefined;
  const isNamed = namesPrompt(spot.name);
  if (!isNamed && !spot.underPrompt && !nature.keepsPrompts) return undefined;
  if (isNamed && /(?:^| )(?:demonstrations?|few ?shots?)$/.test(spacedName(spot.name))) return prompt(spot, values);
  const prose = texts.filter((text) => isProse(text, 3)).length;
  return prose * 2 >= texts.length && texts.some((text) => promptSetting(spot, text, nature))
    ? prompt(spot, values)
    : undefined;
}

const prompt = (spot: Spot, values: readonly Scalar[]): Finding => ({
  lane: 'prompt',
  meaning: values.map((value) => (typeof value === 'string' ? promptMeaning(value) : value)),
  evidence: { confidence: 'medium', because: `\`${spot.name}\` names texts for a model` },
});

function modelList(
  spot: Spot,
  values: readonly Scalar[],
  texts: readonly string[],
  nature: FileNature,
): Finding | undefined {
  const ids = texts.filter(isModelId).length;
  const isNamed = modelKeyKind(spot.name) === 'model';
  const isCompany = spot.inCompany || (nature.speaksOfModels && !needsCompanyForModel(spot.name));
  const isModels =
    ids === texts.length || (isNamed && (ids > 0 || isCompany) && !texts.some((text) => /\s/.test(text.trim())));
  if (
    !isModels ||
    isShownName(spot.name) ||
    /(?:^| )(?:dependencies|requires|packages|scripts?)$/.test(spacedName(spot.name))
  )
    return undefined;
  const because = isNamed ? `\`${spot.name}\` names models` : 'its items are model ids';
  return { lane: nature.models, meaning: [...values], evidence: { confidence: ids > 0 ? 'high' : 'low', because } };
}

/** A command in parts: `[serve, --model, mistralai/…]`, of which the model is taken out. */
function flagOfList(values: readonly Scalar[], nature: FileNature): Finding | undefined {
  if (values.length > 200) return undefined;
  const at = values.findIndex(
    (value, index) =>
      typeof value === 'string' && flagOf(`${value} ${String(values[index + 1] ?? '')}`, nature) !== undefined,
  );
  const found = at < 0 ? undefined : flagOf(`${String(values[at])} ${String(values[at + 1] ?? '')}`, nature);
  if (found === undefined) return undefined;
  const isOwnPart = flagOf(String(values[at]), nature) === undefined;
  const isTaken = (index: number): boolean => isOwnPart && (index === at || index === at + 1);
  const without = (text: string): string => text.split(String(found.meaning)).join('…');
  const rest: Json[] = values.flatMap((value, index) => {
    if (isTaken(index)) return [];
    return [index === at ? without(String(value)) : value];
  });
  return { ...found, rest };
}
