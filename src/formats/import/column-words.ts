/** The words of a column's name apart, however a program joined them: "orgName", "org_name" and "org.name" are "org name". */
export const spaced = (column: string): string => column.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/[_.]/g, " ");
