import type { Finding, FindingCode, FindingOf, State } from "../../core/doctor/finding.ts";
import { colonIn } from "../../messages/colon.ts";
import { doctorWords as w } from "../../messages/en/doctor.ts";
import { type FindingText, findingWords } from "../../messages/en/doctor-findings.ts";
import { languageWords } from "../../messages/en/language.ts";
import { blank, type Doc, item, line, type Role, span } from "./doc.ts";

const textOf = <C extends FindingCode>({ code, args }: FindingOf<C>): FindingText => findingWords[code](args);

/** What a finding says, in words. */
export const describeFinding = (finding: Finding): FindingText => textOf(finding);

const roles: Readonly<Record<State, Role>> = { problem: "danger", remark: "warning", unknown: "heading", ok: "good" };

/** The page of a check-up: what is wrong first, and at the end, always, what nobody can know. */
export const doctorDoc = (findings: readonly Finding[]): Doc => {
  const problems = findings.filter(({ state }) => state === "problem").length;
  return [
    line(0, span(problems > 0 ? "danger" : "good", w.verdict(problems))),
    ...(Object.keys(roles) as State[]).flatMap((state) => part(state, findings)),
    blank,
    line(0, span("heading", w.beyond)),
    ...w.cannotKnow.map((one) => item(2, "·", one)),
  ];
};

const part = (state: State, findings: readonly Finding[]): Doc => {
  const found = findings.filter((one) => one.state === state);
  if (found.length === 0) return [];
  return [blank, line(0, span(roles[state], w.headings[state])), ...found.flatMap(shown)];
};

const shown = (finding: Finding): Doc => {
  const { what, todo } = describeFinding(finding);
  return [
    item(2, "·", span("strong", `${w.checks[finding.check]}${colonIn(languageWords.code)} `), what),
    ...(todo ? [{ ...line(4, span("quiet", w.todo), todo), hanging: w.todo.length }] : []),
  ];
};
