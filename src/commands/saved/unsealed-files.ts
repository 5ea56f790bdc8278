import type { CaseRecord } from "../../core/case/case-record.ts";
import { type Doc, line, span } from "../../formats/view/doc.ts";
import { caseWords as w } from "../../messages/en/case.ts";

/**
 * That sheets were written which are not sealed, by the beginnings of their files' names: nobody but the caseworker knows where
 * they lie, and whether they still do. Of these receivers ("person" for the person's own), or of all.
 */
export const unsealedFiles = ({ code, numbers, disclosures }: CaseRecord, of?: readonly string[]): Doc => {
  const written = disclosures.filter(({ way, failed, receiver }) => way === "file" && !failed && (of?.includes(receiver) ?? true));
  const names = new Set(written.map(({ receiver }) => (receiver === "person" ? `${code}-P` : (numbers[receiver] ?? code))));
  return names.size === 0 ? [] : [line(0, span("warning", w.unsealedFiles([...names].join(", "))))];
};
