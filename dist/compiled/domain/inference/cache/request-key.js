/**
 * A text that is equal for equal requests only: each content stands behind its length, so none can look like a
 * boundary.
 */
export function requestKey(model, messages) {
    let key = `${model.length} ${model}`;
    for (const message of messages) {
        const { role, content, tool_calls, tool_call_id, parts } = message;
        key += `\n${role} ${content.length} ${content}`;
        if (parts !== undefined)
            key += partsKey(parts);
        if (tool_calls === undefined && tool_call_id === undefined)
            continue;
        const tools = JSON.stringify([tool_call_id, tool_calls?.map(({ id, name, arguments: text }) => [id, name, text])]);
        key += ` ${tools.length} ${tools}`;
    }
    return key;
}
function partsKey(parts) {
    const text = JSON.stringify(parts);
    return ` parts ${text.length} ${text}`;
}
