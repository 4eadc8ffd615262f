/** What each kind of scene is for, and what it never shows: the opening of its chapter in the reference. */
export const kindWords: Readonly<Record<string, string>> = {
  clock:
    'Two clocks on one scale of hours, by the real rules of two time zones. For what happened when, in two places; for two messages; and for closing words beside the lines. An hour that nobody gives is a haze without edges.',
  network:
    'Who stands between the two sides, what joins them, and what each side does. Every link is a fact. Distances mean nothing.',
  positions:
    'What each side says on each subject, in one, two or three equal blocks. For words, not for numbers: nothing is measured, and a stance that is not recorded is an outlined gap, never a zero.',
  pressure:
    'What lies behind and what weighs on each side: a timeline, a rate in percent as what a hundred becomes, or words. Where only the order is known, the line is dotted; where no date is given, none is drawn. Of events a view shows those up to the last in its `focus`.',
  ranges:
    'Lengths from zero on one scale: distances, durations, amounts of one unit. What is claimed is solid, what is demanded is outlined with a cap, the rest is ruled. The same lengths can lie on a map; figures of other units stand for themselves, and those that share a unit are bars on a scale of their own.',
  routes:
    'A country and its neighbours, each border with its status; beside the map lists, numbers of people, and who stands in for a side.'
};
