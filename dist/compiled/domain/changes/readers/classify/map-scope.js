import { isModelId } from '../../vocabulary/model-id.js';
import { modelKeyKind } from '../../vocabulary/model-key.js';
import { isProse } from '../../vocabulary/natural-language.js';
import { namesPrompt } from '../../vocabulary/prompt-name.js';
import { spacedName } from '../../vocabulary/words.js';
import { textOf } from '../trees/tree.js';
import { isPriceName, isShownName, isValueOfParent, needsCompanyForModel, speaksOfModelsInName, } from './setting-words.js';
import { isCatalogue, keysOfSerializedPrompt, promptKeysOf } from './shapes.js';
export function scopeOf(tree, spot) {
    const choosesModel = tree.entries.some(({ key, value }) => value.kind === 'scalar' && choosesAModel(key, value.value));
    const isCatalogueHere = !isPriceName(spot.name) && isCatalogue(tree);
    return {
        spot,
        namedValue: tree.entries.length <= 4 ? (textOf(tree, 'name') ?? textOf(tree, 'key')) : undefined,
        inCompany: spot.inCompany || choosesModel || isCatalogueHere || speaksOfModelsInName(spot.name),
        isBinding: modelKeyKind(spot.name) === 'model',
        isCatalogue: isCatalogueHere,
        hasPrompt: spot.besidePrompt ||
            tree.entries.some(({ key, value }) => namesPrompt(key) && value.kind === 'scalar' && isProse(String(value.value), 5)),
        promptKeys: promptKeysOf(tree),
        serializedPromptKeys: keysOfSerializedPrompt(tree),
    };
}
function choosesAModel(key, value) {
    if (typeof value !== 'string' || value === '' || isShownName(key))
        return false;
    if (isModelId(value))
        return true;
    return modelKeyKind(key) === 'model' && !needsCompanyForModel(key) && !/\s/.test(value.trim());
}
export function spotOfEntry({ key, value }, scope, nature) {
    const { spot, namedValue } = scope;
    const above = key === 'value' ? (namedValue ?? spot.name) : spot.name;
    const opensPrompts = value.kind !== 'scalar' && opensPromptsBelow(key, scope.inCompany || nature.speaksOfModels);
    return {
        path: spot.path === '' ? key : `${spot.path}.${key}`,
        plainPath: spot.plainPath === '' ? key : `${spot.plainPath}.${key}`,
        name: isValueOfParent(key) && above !== '' ? above : key,
        above: spot.path === '' && spot.name === '' ? [] : [...spot.above.slice(-6), spot.name],
        inCompany: scope.inCompany,
        besidePrompt: scope.hasPrompt,
        underPrompt: spot.underPrompt || opensPrompts,
        isOpen: spot.isOpen || (nature.onlyUnder?.has(key) ?? false),
    };
}
/** Below `prompts:` or, beside models, `templates:` every text is a prompt. */
const opensPromptsBelow = (key, amongModels) => (namesPrompt(key) && /prompt|few ?shot|instruction|persona/.test(spacedName(key))) ||
    (amongModels && /^(?:prompt |message )?templates$/.test(spacedName(key)));
/** An item of a list; what is left of an item called by its model goes by its number, so that the name may change. */
export const spotOfItem = (spot, label, index, isModel) => ({
    ...spot,
    path: `${spot.path}[${label}]`,
    plainPath: `${spot.plainPath}[${isModel ? index : label}]`,
});
