/** The caps that a budget sets for one process; caps that other runs take from too need to know of those. */
export function capsOfSettings(settings) {
    const { per_request, per_session, per_user, per_hour, per_run, provider_tools } = settings;
    return {
        perRequest: per_request && { ...scopeCapsOf(per_request), bytesPerToken: per_request.bytes_per_token },
        perSession: per_session && scopeCapsOf(per_session),
        perUser: per_user && scopeCapsOf(per_user),
        perHour: per_hour && {
            usdPerHour: per_hour.usd,
            tokensPerHour: per_hour.tokens,
            callsPerHour: per_hour.calls,
        },
        perRun: scopeCapsOf(per_run),
        perToolUse: provider_tools,
    };
}
const scopeCapsOf = (settings) => ({
    usd: settings.usd,
    tokens: settings.tokens,
    calls: settings.calls,
    milliseconds: settings.minutes === undefined ? undefined : settings.minutes * 60_000,
    usdPerHour: settings.usd_per_hour,
    tokensPerHour: settings.tokens_per_hour,
    callsPerHour: settings.calls_per_hour,
});
