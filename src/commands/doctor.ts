import { doctorWords as w } from "../messages/en/doctor.ts";
import { type AddCommand, withCommonOptions } from "./command.ts";
import type { DoctorOptions } from "./doctor/facts.ts";
import { withPassphraseFd } from "./saved/passphrase-option.ts";

export const addDoctor: AddCommand = (program, act) => {
  withPassphraseFd(withCommonOptions(program.command("doctor")))
    .summary(w.summary)
    .description(w.description)
    .option("--open", w.open)
    .action((options: DoctorOptions) => act(async (context) => (await import("./doctor/run.ts")).runDoctor(options, context)));
};
