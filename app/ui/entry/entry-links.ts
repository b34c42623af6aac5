/** The way here, from the home of the staff. */
export type Trail = readonly { href: string; label: string }[];
