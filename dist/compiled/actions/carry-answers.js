import { carryPlan } from '../domain/inference/cache/carry-plan.js';
/** Does work that may ask models, and leaves its answers for later jobs where it has brought those of earlier ones. */
export async function carryAnswers({ runner, answerCarrier }, cache, work) {
    if (cache === 'off')
        return work(async () => { });
    const plan = carryPlan(await runner.event());
    let isAsking = false;
    try {
        return await work(async () => {
            isAsking = true;
            await answerCarrier.restore(plan);
        });
    }
    finally {
        if (isAsking)
            await answerCarrier.save(plan);
    }
}
