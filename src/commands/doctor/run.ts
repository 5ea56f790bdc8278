import { examine, worstHarm } from "../../core/doctor/examine.ts";
import type { Harm } from "../../core/doctor/finding.ts";
import { doctorJson } from "../../formats/doctor-json.ts";
import { doctorDoc } from "../../formats/view/doctor.ts";
import type { Exit, Outcome } from "../../outcome.ts";
import type { Context } from "../command.ts";
import { type DoctorOptions, gatherFacts } from "./facts.ts";

const exits: Readonly<Record<Harm, Exit>> = { damaged: "sealed", exposed: "disk", old: "stale" };

/** `referral doctor`. Changes nothing. */
export const runDoctor = async (options: DoctorOptions, { io }: Context): Promise<Outcome> => {
  const findings = examine(await gatherFacts(options, io));
  const harm = worstHarm(findings);
  return { exit: harm === undefined ? "ok" : exits[harm], doc: doctorDoc(findings), json: doctorJson(findings) };
};
