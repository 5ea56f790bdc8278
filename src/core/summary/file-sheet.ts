import type { Case } from "../case/case.ts";
import type { Conclusion } from "../case/conclude.ts";
import type { Item } from "../consent/items.ts";
import type { Withheld } from "../protection/withheld.ts";
import { agreesToNotes } from "../steps/agreement.ts";
import { listed, said } from "../steps/field.ts";
import { type Grounds, groundsOf } from "../steps/grounds.ts";
import type { WalkOutcome } from "../steps/stop.ts";
import type { Indicator } from "../vocabulary/model.ts";
import { buildSummary, type Summary } from "./summary.ts";

/** The office's own copy: what was decided and agreed, and what is due. No indicator answers, no account of what happened. */
export interface FileSheet {
  readonly code: string;
  readonly opened_at: string;
  /** Where the person was: whose clock the office reads. */
  readonly country: string | undefined;
  readonly outcome: WalkOutcome;
  readonly grounds: Grounds;
  readonly urgent_call_at: string | undefined;
  readonly research: string | undefined;
  readonly referrals: readonly { readonly summary: Summary; readonly items: readonly Item[]; readonly paper_copy: boolean }[];
  readonly withheld: readonly Withheld[];
  readonly unmet_need: readonly string[];
  readonly interim_plan: string | undefined;
  readonly recheck_on: string | undefined;
}

/** Undefined where the person did not agree to notes: then there is no file. */
export const buildFileSheet = (
  { code, opened_at, answers }: Case,
  conclusion: Conclusion,
  indicators: readonly Indicator[],
): FileSheet | undefined => {
  if (!agreesToNotes(answers)) return undefined;
  return {
    code,
    opened_at,
    country: said(answers.setting.country),
    outcome: conclusion.outcome,
    grounds: groundsOf(answers, indicators),
    urgent_call_at: said(answers.danger.call_made_at),
    research: said(answers.agreement.agrees_to_research),
    referrals: conclusion.decisions.flatMap((decision) =>
      decision.kind === "released"
        ? [
            {
              summary: buildSummary(decision.released),
              items: [...decision.released.contents.items.keys()],
              paper_copy: decision.released.contents.terms.paper_copy,
            },
          ]
        : [],
    ),
    withheld: conclusion.decisions.flatMap((decision) => (decision.kind === "withheld" ? [decision.withheld] : [])),
    unmet_need: listed(answers.services.unmet_need),
    interim_plan: said(answers.services.interim_plan),
    recheck_on: said(answers.services.recheck_on),
  };
};
