/** Said by the document when a part of it was drawn anew: what a script had put there is to be put again. */
export const bodyReplaced = "concertation:body-replaced";
