/** The parts that a view names, in the order in which the data has them. */
export function named<Part extends {readonly id: string}>(
  parts: readonly Part[] | undefined,
  ids: readonly string[]
): readonly Part[] {
  return (parts ?? []).filter(({id}) => ids.includes(id));
}
