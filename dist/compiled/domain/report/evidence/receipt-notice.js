/** Says that the samples of an earlier run were judged again, and no model was asked; nothing where this run asked. */
export function receiptNotices({ receipt }) {
    if (receipt?.reused_from === undefined)
        return [];
    return [
        {
            label: 'Nothing was asked',
            text: ['The verdict of ', { name: receipt.reused_from }, ' stands, since nothing that it depends on differs.'],
        },
    ];
}
