/** Version of the data; the package's own version, which a test holds it to. */
export const dataVersion = '0.0.0';
/** The day the data was last changed. */
export const dataDate = '2026-11-24';
