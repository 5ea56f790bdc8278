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

// Letter by letter: a list of thousands is read at once, and cutting it up first takes longer than what is done with it.
export const readNumbers = (text: string): number[] => {
  const numbers: number[] = [];
  let last = 0;
  let isRun = false;
  for (let at = 0; at < text.length; at++) {
    let n = 0;
    let code = text.charCodeAt(at);
    while (code > plus) {
      n = n * 36 + (code < letters ? code - digits : code - letters + 10);
      code = text.charCodeAt(++at);
    }
    if (isRun) for (const until = last + n; last < until; ) numbers.push(++last);
    else {
      last += n;
      numbers.push(last);
    }
    isRun = code === plus;
  }
  return numbers;
};

const plus = "+".charCodeAt(0);
const digits = "0".charCodeAt(0);
const letters = "a".charCodeAt(0);
