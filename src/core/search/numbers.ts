/** Ascending numbers as a text: what each adds to the one before, base 36, and "+" how many follow it one by one. */
export const writeNumbers = (numbers: readonly number[]): string => {
  const runs: string[] = [];
  let before = 0;
  for (let at = 0; at < numbers.length; ) {
    const first = numbers[at] ?? 0;
    let size = 1;
    while (numbers[at + size] === first + size) size++;
    runs.push((first - before).toString(36) + (size > 1 ? `+${(size - 1).toString(36)}` : ""));
    before = first + size - 1;
    at += size;
  }
  return runs.join(" ");
};

export const readNumbers = (text: string): number[] => {
  const numbers: number[] = [];
  if (text === "") return numbers;
  let last = 0;
  for (const run of text.split(" ")) {
    const plus = run.indexOf("+");
    last += Number.parseInt(run, 36);
    numbers.push(last);
    if (plus < 0) continue;
    const until = last + Number.parseInt(run.slice(plus + 1), 36);
    while (last < until) numbers.push(++last);
  }
  return numbers;
};
