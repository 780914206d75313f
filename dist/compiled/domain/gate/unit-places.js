/**
 * The units that cases belong to, numbered in the order of their first cases: the cases of one cluster are one unit.
 */
export class UnitPlaces {
    clusters = new Map();
    count = 0;
    /** What the units are: clusters as soon as one case is of any. */
    get unit() {
        return this.clusters.size > 0 ? 'cluster' : 'case';
    }
    /** Where the unit of the next case stands, told by its cluster if it has one. */
    placeOf(cluster) {
        const known = cluster === undefined ? undefined : this.clusters.get(cluster);
        if (known !== undefined)
            return known;
        const place = this.count;
        this.count += 1;
        if (cluster !== undefined)
            this.clusters.set(cluster, place);
        return place;
    }
}
