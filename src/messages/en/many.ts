/** "1 country", "2 countries". @param several where it is more than an s */
export const many = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`;
