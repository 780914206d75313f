import { readText } from '../read/read-text.js';
/** The files of commits, each of which is listed once. */
export class CommittedFiles {
    git;
    listed = new Map();
    constructor(git) {
        this.git = git;
    }
    async entriesOf(tree) {
        return [...(await this.blobsOf(tree))].map(([path, blob]) => ({ path, blob }));
    }
    /** The id of a file's content; `undefined` where the commit has no such file. */
    async blobOf(tree, path) {
        return (await this.blobsOf(tree)).get(path);
    }
    /** A file's text; `undefined` where there is none, and a `UserError` where it is no text. */
    async textOf(tree, path) {
        return readText(this.git, await this.blobOf(tree, path), path);
    }
    blobsOf(tree) {
        const known = this.listed.get(tree) ?? this.list(tree);
        this.listed.set(tree, known);
        return known;
    }
    async list(tree) {
        return new Map((await this.git.list(tree)).map(({ path, blob }) => [path, blob]));
    }
}
