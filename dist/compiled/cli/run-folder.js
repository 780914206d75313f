/** Where runs, paid answers and what a gateway knows are kept. */
const lanegateFolder = '.lanegate';
/** Where the answers of base arms are counted from one run to the next. */
export const historyFolder = `${lanegateFolder}/history`;
/** The folder of what is kept from one command to the next. It is nobody's change, so git ignores it. */
export async function openLanegateFolder(files) {
    await files.write(`${lanegateFolder}/.gitignore`, '*\n');
    return lanegateFolder;
}
/** Where the run folder is, whether it is there or not. */
export const runFolderOf = (wanted) => wanted ?? `${lanegateFolder}/run`;
/** The run folder to use: the one asked for, or the default. Whatever it is, answers are kept beside it. */
export async function openRunFolder(files, wanted, name = 'run') {
    const folder = await openLanegateFolder(files);
    return wanted ?? `${folder}/${name}`;
}
