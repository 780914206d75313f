/** How clients' ways of talking are called. */
const names = {
    chat: 'chat completions',
    responses: 'the responses API',
    embeddings: 'the embeddings API',
    messages: 'the messages API',
};
/** Why a request cannot be put in other words than its client's; `undefined` when it can. */
export function refusalOfTranslation({ verbatim, providerName }) {
    if (verbatim === undefined || verbatim.untranslatable.length === 0)
        return undefined;
    const keys = verbatim.untranslatable.map((key) => `\`${key}\``).join(', ');
    const [dialect, verb] = [names[verbatim.dialect], verbatim.untranslatable.length === 1 ? 'has' : 'have'];
    return `${keys} ${verb} a meaning in ${dialect} only, which ${providerName} does not speak: leave it out, or name a model that does`;
}
