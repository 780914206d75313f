import { attributionFile, MixedSample } from '../../../domain/attribution/mixed-sample.js';
import { readJournal } from '../read/read-journal.js';
/**
 * Opens the journal of mixtures. What an earlier part of the same run took of these mixtures is counted and stays, as
 * does what is of another suite of the run; all else goes.
 */
export async function openMixedJournal(files, folder, { run, mixed }) {
    const path = `${folder}/${attributionFile}`;
    let kept = 0;
    const lines = async function* () {
        for await (const sample of readJournal(files, path, MixedSample)) {
            const isOwn = sample.suite === mixed.plan.name;
            const stays = sample.run === run && (!isOwn || mixed.keep(sample));
            if (stays && isOwn)
                kept += 1;
            if (stays)
                yield `${JSON.stringify(sample)}\n`;
        }
    };
    await files.write(path, lines());
    return { journal: await files.append(path), kept };
}
