/** What runs. */
export const runningModel = {
    broken: 0,
    errors: 0.005,
    refusals: 0.01,
    latencyMs: 800,
    latencyUnderLoad: 1,
    costUsd: 0.002,
};
/**
 * The mean score of what runs, where more than a quarter of the requests are so hard that the same model answers them
 * now one way, now another.
 */
export const meanScore = 0.85;
/** What may be promoted in a simulation, by name. */
export const scenarios = {
    unchanged: { means: 'the same model again', candidate: runningModel },
    worse: {
        means: 'a model whose answers are right 10 points less often',
        candidate: { ...runningModel, broken: 0.1 / meanScore },
    },
    slow: {
        means: 'a model that takes twice as long once users ask it',
        candidate: { ...runningModel, latencyUnderLoad: 2 },
    },
    failing: { means: 'a model of which one call in ten fails', candidate: { ...runningModel, errors: 0.1 } },
    refusing: { means: 'a model that refuses one request in ten', candidate: { ...runningModel, refusals: 0.1 } },
    dear: { means: 'a model that costs half as much again', candidate: { ...runningModel, costUsd: 0.003 } },
};
export const scenarioNames = Object.keys(scenarios);
