/** A dataset is refused above these: its size in bytes, and how deep its lists and objects nest. */
export const LARGEST_FILE = 1_000_000;
export const DEEPEST_NESTING = 20;

/** The longest words of a story, in characters. */
export const LONGEST_WORDS = 600;
