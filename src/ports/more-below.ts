/** Rows of a list that stand on the screen at once. One less than fit: the row that says that more lies below is the other. */
export const listRows = 19;

/**
 * Whether lines of a list lie below what is shown while the cursor stands on one of them. The prompt library keeps that one in the
 * middle as long as it can, and does not say what it leaves out.
 * @param heights rows of each line, in their order
 */
export const isMoreBelow = (heights: readonly number[], active: number): boolean => {
  const sum = (some: readonly number[]): number => some.reduce((all, one) => all + one, 0);
  if (sum(heights) <= listRows) return false;
  const middle = Math.floor(listRows / 2);
  const under = sum(heights.slice(active));
  const wished = under < listRows - middle ? listRows - under : Math.min(sum(heights.slice(0, active)), middle);
  const at = Math.min(wished, listRows - Math.min(heights[active] ?? 0, listRows));
  return under > listRows - at;
};
