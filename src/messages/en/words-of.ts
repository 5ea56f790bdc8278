import type { Field, Fields } from "../../core/steps/field.ts";

/** The words of one question: what is asked, why, and what each option means. */
export type WordsOf<F extends Field> = { readonly ask: string; readonly why: string } & (F extends {
  readonly kind: "choice" | "many" | "marks";
  readonly options: readonly (infer O extends string)[];
}
  ? { readonly options: Readonly<Record<O, string>> }
  : { readonly options?: undefined });

/** `titles`: of questions that are asked in a step of their own, later. `titleOfNone`: of the step where nothing is referred. */
export type StepWords<T extends Fields> = {
  readonly title: string;
  readonly titleOfNone?: string;
  readonly titles?: { readonly [K in keyof T]?: string };
} & {
  readonly questions: { readonly [K in keyof T]: WordsOf<T[K]> };
};
