/** Which of what staff entered is listed: all, what came late and waits, what came late and was admitted, what was cancelled. */
export const enteredFilters = ["all", "late", "admitted", "cancelled"] as const;
export type EnteredFilter = (typeof enteredFilters)[number];

/** The longest reason for admitting: it is shown with each contribution of the sending. */
export const longestAdmission = 500;
/** The longest reason for correcting or cancelling, which staff alone read. */
export const longestCorrection = 500;
