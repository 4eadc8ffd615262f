/** A drawing of more marks is none. */
export const mostMarks = 5000;
