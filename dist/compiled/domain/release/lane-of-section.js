/** The lane of each part of a lock; what binds all lanes is measured, not deployed. */
export const laneOfSection = {
    code: 'code',
    prompts: 'prompt',
    models: 'model',
    embeddings: 'model',
    routes: 'model',
    data: 'data',
    evals: 'evals',
    configuration: 'evals',
};
export const lockSections = Object.keys(laneOfSection);
