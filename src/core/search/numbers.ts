/**
 * Ascending numbers as a text: what each adds to the one before, parted by commas, and as a negative number how many follow
 * one by one.
 */
export const writeNumbers = (numbers: readonly number[]): string => {
  const steps: number[] = [];
  let before = 0;
  for (let at = 0; at < numbers.length; ) {
    const first = numbers[at] ?? 0;
    let size = 1;
    while (numbers[at + size] === first + size) size++;
    steps.push(first - before);
    if (size > 1) steps.push(1 - size);
    before = first + size - 1;
    at += size;
  }
  return steps.join();
};

// A list of thousands is read at once: nothing cuts it up as quickly as what is made for JSON.
export const readNumbers = (text: string): number[] => {
  const steps: readonly number[] = JSON.parse(`[${text}]`);
  const numbers: number[] = [];
  let last = 0;
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at] ?? 0;
    if (step >= 0) {
      last += step;
      numbers.push(last);
    } else for (const until = last - step; last < until; ) numbers.push(++last);
  }
  return numbers;
};
