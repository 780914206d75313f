import { builtInProviders } from '../inference/provider/provider.js';
import { bindingOf, chooseModelOf, isSameModel } from './choose-model.js';
import { whoseModel } from './whose-model.js';
/** The binding that suites share. */
export const mainBinding = 'main';
/** Finds who answers a prompt: its own file says it, else the programs that name the file, else all programs. */
export function bindPrompt(findings, choice, prompt) {
    if (prompt.model !== undefined)
        return bindOwnModel(prompt.name, prompt.model);
    const main = mainOf(choice);
    const own = chooseModelOf(findings, prompt.path);
    if (own !== undefined && (main === undefined || !isSameModel(own.whose, main.whose))) {
        return { kind: 'binding', binding: bindingOf(prompt.name, own) };
    }
    if (main !== undefined)
        return { kind: 'binding', binding: main };
    const isNone = choice.kind === 'open' && choice.candidates.length === 0;
    const toDo = isNone
        ? 'declare the model that answers under `models`'
        : 'choose the model that answers under `models`';
    return { kind: 'open', toDo };
}
export const mainOf = (choice) => choice.kind === 'chosen' ? bindingOf(mainBinding, choice.candidate, choice.others) : undefined;
const nobody = new Set();
/** A file that names a provider is asked there; one that names a model alone gets a binding of its own. */
function bindOwnModel(name, model) {
    const whose = whoseModel(model, nobody);
    const [first = ''] = model.split('/');
    if (model.includes('/') && Object.hasOwn(builtInProviders, first)) {
        return { kind: 'own', whose: { provider: first, declaration: undefined, model: model.slice(first.length + 1) } };
    }
    if (whose === undefined)
        return { kind: 'open', toDo: `say under \`providers\` and \`models\` where \`${model}\` is asked` };
    if (model.includes('/') && whose.provider === first)
        return { kind: 'own', whose };
    return { kind: 'binding', binding: { name, whose, parameters: {}, remarks: ['as the prompt file says'] } };
}
