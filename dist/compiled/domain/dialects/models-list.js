/**
 * The models that may be asked, for clients of both providers at once: each object has what OpenAI's list and what
 * Anthropic's list say of a model, and either client passes over the other's words.
 */
export function modelsList(models, createdS) {
    return JSON.stringify({
        object: 'list',
        data: models.map((model) => listed(model, createdS)),
        has_more: false,
        first_id: models[0]?.name ?? null,
        last_id: models.at(-1)?.name ?? null,
    });
}
/** One of the models that may be asked, as `GET /v1/models/NAME` tells it. */
export const modelEntry = (model, createdS) => JSON.stringify(listed(model, createdS));
const listed = ({ name, ownedBy }, createdS) => ({
    id: name,
    object: 'model',
    created: createdS,
    owned_by: ownedBy,
    type: 'model',
    display_name: name,
    created_at: new Date(createdS * 1000).toISOString(),
});
