const nothingTold = {};
/** Writes a reply to its client as it comes. */
export class LiveStream {
    parts;
    model;
    begun;
    /** Nothing is begun before the first part. */
    constructor(parts) {
        this.parts = parts;
    }
    get hasBegun() {
        return this.begun !== undefined;
    }
    nowAsked(model) {
        this.model = model;
    }
    take(part) {
        const { writer, pieces } = this.open(part);
        pieces.write(writer.part(part));
    }
    /** Ends the answer with a text that its writer makes. */
    end(lastWords) {
        const { writer, pieces } = this.open();
        pieces.write(lastWords(writer));
        pieces.end();
    }
    /** The same of an answer that must not be taken for a whole one. */
    breakOff(lastWords) {
        const { writer, pieces } = this.open();
        pieces.write(lastWords(writer));
        pieces.breakOff();
    }
    /** Begins an answer that has come whole before any part of it, with what its headers can tell. */
    openWhole(headers, writer) {
        this.begun = { pieces: this.parts.begin(headers), writer };
    }
    open({ servedModel, responseId } = nothingTold) {
        this.begun ??= {
            pieces: this.parts.begin(undefined),
            writer: this.parts.writer({ model: servedModel ?? this.model, id: responseId }),
        };
        return this.begun;
    }
}
