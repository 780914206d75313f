let segmenter;
/** What a reader sees as one character each. Made when it is first asked for, since making one takes long. */
export function graphemesOf(text) {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return segmenter.segment(text);
}
