/** Which of what staff entered is listed: all, what came late and waits, what came late and was admitted. */
export const enteredFilters = ["all", "late", "admitted"] as const;
export type EnteredFilter = (typeof enteredFilters)[number];

/** The longest reason for admitting: it is shown with each contribution of the sending. */
export const longestAdmission = 500;
