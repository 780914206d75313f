import { callsOfSample } from '../../../domain/evaluation/calls-of-sample.js';
import { runPlanFile } from '../../../domain/evaluation/plan/run-plan.js';
import { samplesFile } from '../../../domain/evaluation/sample.js';
import { largerSpend, spendFile } from '../../../domain/inference/budget/spend-entry.js';
import { planHere } from '../plan/plan-here.js';
import { writeArtifact } from '../read/artifacts.js';
import { readSamples } from '../read/read-samples.js';
import { readSpending } from '../read/read-spending.js';
/**
 * Opens the journals of a plan: the same plan resumes where it was left, another one begins anew. Of the samples that
 * are there those stay that `keeps` answers, each once; the others are taken again, and none is ever there twice.
 */
export async function openRun(files, folder, { plan, keeps, opened }) {
    const earlier = await planHere(files, folder);
    const resumes = earlier?.run === plan.run;
    const { killed, spent } = await readSpending(files, `${folder}/${spendFile}`);
    const found = { count: 0, usd: 0, tokens: 0, calls: 0 };
    if (!resumes)
        await files.write(`${folder}/${spendFile}`, '');
    await files.write(`${folder}/${samplesFile}`, resumes ? keptLines(files, folder, { keeps, found }) : '');
    await writeArtifact(files, `${folder}/${runPlanFile}`, plan);
    const { count, ...spentBySamples } = found;
    return {
        journal: opened(await files.append(`${folder}/${samplesFile}`)),
        spendJournal: opened(await files.append(`${folder}/${spendFile}`)),
        spent: resumes ? largerSpend(spent, spentBySamples) : spentBySamples,
        killed,
        resumes: count > 0,
    };
}
async function* keptLines(files, folder, { keeps, found }) {
    for await (const sample of readSamples(files, folder)) {
        const { cost_usd, grading_usd = 0, usage } = sample;
        found.count += 1;
        found.usd += cost_usd + grading_usd;
        // Tokens count where they were paid for, as they do in the gateway.
        if (cost_usd > 0)
            found.tokens += (usage?.input_tokens ?? 0) + (usage?.output_tokens ?? 0);
        found.calls += callsOfSample(sample).made;
        for (const kept of keeps(sample))
            yield `${JSON.stringify(kept)}\n`;
    }
}
