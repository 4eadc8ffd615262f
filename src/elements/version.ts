/** The version of the kit; package.json has the same. */
export const version = '0.1.0';
