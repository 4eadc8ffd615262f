/** Whether the reader asks for few bytes: then nothing is loaded before there is a place in sight for it. */
export function isFrugal(): boolean {
  const {connection} = navigator as Navigator & {readonly connection?: {readonly saveData?: boolean}};
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}
