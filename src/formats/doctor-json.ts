import type { Finding, State } from "../core/doctor/finding.ts";
import { doctorWords } from "../messages/en/doctor.ts";
import { describeFinding } from "./view/doctor.ts";

/** Described by `docs/schemas/doctor-1.json`. */
export const doctorJson = (findings: readonly Finding[]) => {
  const count = (wanted: State) => findings.filter(({ state }) => state === wanted).length;
  return {
    schema: "referral/doctor/1",
    data: {
      problems: count("problem"),
      remarks: count("remark"),
      unknown: count("unknown"),
      findings: findings.map((one) => ({
        check: one.check,
        state: one.state,
        code: one.code,
        ...(one.harm && { harm: one.harm }),
        ...describeFinding(one),
        ...("paths" in one.args && { folder: one.args.folder, paths: one.args.paths }),
      })),
      cannot_know: doctorWords.cannotKnow,
    },
  };
};
