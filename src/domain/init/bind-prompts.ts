import { builtInProviders } from '../inference/provider/provider.js';
import { bindingOf, chooseModelOf, isSameModel, type ModelChoice } from './choose-model.js';
import type { Findings, FoundPrompt } from './findings.js';
import type { ProposedModel } from './proposal.js';
import { type WhoseModel, whoseModel } from './whose-model.js';

/** Who answers a prompt: a binding, the model that its file names, or whoever a person has to name. */
export type Bound =
  | { readonly kind: 'binding'; readonly binding: ProposedModel }
  | { readonly kind: 'own'; readonly whose: WhoseModel }
  | { readonly kind: 'open'; readonly toDo: string };

/** The binding that suites share. */
export const mainBinding = 'main';

/** Finds who answers a prompt: its own file says it, else the programs that name the file, else all programs. */
export function bindPrompt(findings: Findings, choice: ModelChoice, prompt: FoundPrompt): Bound {
  if (prompt.model !== undefined) return bindOwnModel(prompt.name, prompt.model);
  const main = mainOf(choice);
  const own = chooseModelOf(findings, prompt.path);
  if (own !== undefined && (main === undefined || !isSameModel(own.whose, main.whose))) {
    return { kind: 'binding', binding: bindingOf(prompt.name, own) };
  }
  if (main !== undefined) return { kind: 'binding', binding: main };
  const isNone = choice.kind === 'open' && choice.candidates.length === 0;
  const toDo = isNone
    ? 'declare the model that answers under `models`'
    : 'choose the model that answers under `models`';
  return { kind: 'open', toDo };
}

export const mainOf = (choice: ModelChoice): ProposedModel | undefined =>
  choice.kind === 'chosen' ? bindingOf(mainBinding, choice.candidate, choice.others) : undefined;

const nobody: ReadonlySet<string> = new Set();

/** A file that names a provider is asked there; one that names a model alone gets a binding of its own. */
function bindOwnModel(name: string, model: string): Bound {
  const whose = whoseModel(model, nobody);
  const [first = ''] = model.split('/');
  if (model.includes('/') && Object.hasOwn(builtInProviders, first)) {
    return { kind: 'own', whose: { provider: first, declaration: undefined, model: model.slice(first.length + 1) } };
  }
  if (whose === undefined)
    return { kind: 'open', toDo: `say under \`providers\` and \`models\` where \`${model}\` is asked` };
  if (model.includes('/') && whose.provider === first) return { kind: 'own', whose };
  return { kind: 'binding', binding: { name, whose, parameters: {}, remarks: ['as the prompt file says'] } };
}
