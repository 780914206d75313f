/** The model that really replied to a call, as provider/model. */
export function servedName(call, { served, servedModel }) {
    const { providerName, model } = served ?? call;
    return `${providerName}/${servedModel ?? model}`;
}
