/** One address, without what separates addresses in a list: a mail goes to whom it names and to nobody else. */
export const emailPattern = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+\.[^\s@<>()[\],;:"\\]+$/;
export const longestEmail = 254;

/** Addresses are compared in small letters. */
export const plainEmail = (typed: string) => typed.trim().toLowerCase();

export const isEmail = (email: string) => email.length <= longestEmail && emailPattern.test(email);
