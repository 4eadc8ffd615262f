import * as v from 'valibot';

/** An id: lower-case words joined by hyphens, unique in the whole file, fit for a URL fragment. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, such as range-claimed'),
  v.description('Lower-case words joined by hyphens; unique in the file.')
);
