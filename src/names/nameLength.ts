/** The words of a longer name after these are neither indexed nor compared. */
export const maxNameWords = 16;
/** More code units than any sixteen words have. */
export const maxNameLength = 600;
