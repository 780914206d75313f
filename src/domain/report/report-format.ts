/** Every format in which a judged run is told. */
export const reportFormats = ['markdown', 'html', 'junit', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];
