/** The same shape with every level readonly, lists and tuples too: what the rest of the code sees of a dataset. */
export type DeepReadonly<T> = T extends object ? {readonly [Key in keyof T]: DeepReadonly<T[Key]>} : T;
