/**
 * Why `check --fix` left a file, or some lines of it, as it was: its YAML can't be read; it is longer than what is read at once; on
 * these lines (from 1) something stands between the fields that keeps them from being moved as they are.
 */
export type Left = { readonly why: "unreadable" | "long" } | { readonly why: "between"; readonly lines: readonly number[] };
