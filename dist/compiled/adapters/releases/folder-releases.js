import { resolve } from 'node:path';
import { hexOf } from '../../domain/artifacts/digest-text.js';
import { bundleFile, isBundledLane, readBundle } from '../../domain/release/bundle.js';
/** Bundles in a folder: one folder for each lane and release. A relative one is seen from the root of the checkout. */
export class FolderReleases {
    files;
    root;
    folder;
    constructor(files, { root, folder }) {
        this.files = files;
        this.root = root;
        this.folder = folder;
    }
    async publish({ id, lane, bundle, documents }) {
        const place = `${this.folder}/${lane}/${hexOf(id)}`;
        // The bundle comes last: where it is, the rest is too.
        for (const each of [...documents, bundle])
            await this.put(place, each);
        readBundle((await this.files.read(this.path(place, bundle.name))) ?? '', bundle.digest);
        return place;
    }
    async fetch({ lane, bundle }) {
        if (bundle === undefined || !isBundledLane(lane))
            return undefined;
        return this.files.read(this.path(bundle.place, bundleFile(lane, bundle.digest)));
    }
    /** What is there stays: it may say who published it first, and when. */
    async put(place, { name, text }) {
        const path = this.path(place, name);
        if ((await this.files.read(path)) === undefined)
            await this.files.write(path, text);
    }
    path(place, name) {
        return resolve(this.root, place, name);
    }
}
