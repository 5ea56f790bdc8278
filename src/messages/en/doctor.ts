import type { Check, State } from "../../core/doctor/finding.ts";

/** Words of `referral doctor`; those of each finding are in `doctor-findings.ts`. */
export const doctorWords = {
  summary: "look for what could give a case away on this computer, and whether the vault is sound",
  description:
    "Looks for what could give a case away on this computer, and whether vault and directory are sound. It changes nothing.\n" +
    "Exit code: 8 when something of the vault is damaged or was altered; else 10 when something on this computer is to be put " +
    "right; else 6 when the directory is old; else 0. Remarks, and what it can't know, count for nothing.",
  open: "ask for the passphrase and read every case (--passphrase-fd does so too)",
  verdict: (problems: number) =>
    problems === 0 ? "Nothing is wrong, as far as this can tell." : `${problems} ${problems === 1 ? "thing is" : "things are"} wrong.`,
  headings: {
    problem: "To be put right",
    remark: "To think about",
    unknown: "It can't tell here",
    ok: "In order",
  } satisfies Record<State, string>,
  checks: {
    vault: "vault",
    cases: "cases",
    keys: "keys",
    rights: "who may look",
    place: "where it lies",
    strangers: "other files",
    swap: "swap",
    core_dumps: "crashes",
    directory: "directory",
  } satisfies Record<Check, string>,
  todo: "Do: ",
  beyond: "What this can never tell",
  /** Said each time: a clean page must not make anybody feel safer than they are. */
  cannotKnow: [
    "whether somebody watches the screen, or a camera does;",
    "whether malware or a watching program runs on this computer, or an employer looks after it from afar;",
    "whether the terminal keeps what it showed: look for a scrollback or session log in its settings;",
    "whether backups (Time Machine, File History, a company's) hold older copies, of sheets above all;",
    "whether a printer, or the queue before it, kept a sheet;",
    "whether an SSD or a memory stick still holds what was deleted: only encryption of the whole disk helps.",
  ],
};
