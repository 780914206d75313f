/** Every format in which a run is told. */
export const reportFormats = ['markdown', 'html', 'junit', 'json', 'csv'];
