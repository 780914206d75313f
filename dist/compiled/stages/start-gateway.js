import { sharedCapNotes } from '../domain/evaluation/plan/shared-caps.js';
import { configurationFile } from '../domain/suite/configuration-file.js';
import { bindingPolicy } from './steps/read/binding-policy.js';
import { noteOfRecording } from './steps/run/note-of-recording.js';
/** Starts a gateway that goes on in the background, under the lanegate.yml of the target branch. */
export async function startGateway(ports, request) {
    const { backgroundGateways, files, log } = ports;
    const { text, settings, from } = await bindingPolicy(ports, request.event);
    log.info(`the rules and budgets of the gateway are from ${from}`);
    const notes = [...sharedCapNotes(settings.budget, {}), await noteOfRecording(files, request.record)];
    for (const note of notes)
        if (note !== undefined)
            log.warn(note);
    const folder = await backgroundGateways.claim(request.folder);
    await request.bringAnswers(folder);
    const configuration = `${folder}/${configurationFile}`;
    await files.write(configuration, text);
    const key = backgroundGateways.makeKey();
    const ready = await backgroundGateways.start({
        ...{ folder, options: optionsOf(request, { folder, configuration }) },
        secrets: { key, keys: backgroundGateways.providerKeys() },
        onStarted: (process) => request.onStarted({ process, folder, settings }),
    });
    return { ready, key };
}
function optionsOf({ event, port, record, replay }, places) {
    const given = Object.entries({ ...places, port, record, replay });
    return [
        ...given.flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, String(value)])),
        ...(event.isUntrustedHead ? ['--untrusted'] : []),
    ];
}
