/** Shorter ones are short codes, which many countries share. */
const wholeNumber = 7;

/** "+32 3 201 16 90", "0032 3 201 16 90" and "03 201 16 90" are one number where both are of one country. */
export const isSameNumber = (a: string, b: string, sameCountry: boolean): boolean => {
  const [x, y] = [a.replace(/\D/g, ""), b.replace(/\D/g, "")];
  if (x === "" || y === "") return false;
  if (x === y) return sameCountry || x.length >= wholeNumber;
  const [short, long] = [x.replace(/^0+/, ""), y.replace(/^0+/, "")].sort((one, other) => one.length - other.length);
  return sameCountry && short !== undefined && short.length >= wholeNumber && long?.endsWith(short) === true;
};
