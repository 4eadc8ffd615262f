import * as v from 'valibot';

/** A day of the calendar. The checker also asks that there is such a day. */
export const dateSchema = v.pipe(
  v.string(),
  v.isoDate('a date, such as 2026-02-06'),
  v.metadata({is: 'date'})
);
