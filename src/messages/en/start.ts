/** Words of `referral start` around the questions. */
export const startWords = {
  nobodyToAsk: "start asks questions, and there is no terminal to ask them at",
  nobodyToAskHints: [
    "run it at a terminal",
    "or run an invented case: referral start --answers FILE (an empty one: referral start --blank)",
  ],
  unknownSheet: (kind: string) => `--sheet: there is no sheet "${kind}"`,
  sheetKinds: (kinds: readonly string[]) => `the sheets are: ${kinds.join(", ")}`,
  wholeFile: "the file",
  notYaml: "this is not YAML: look at quotes, colons and indentation here",
  blankOrJson: "--blank prints a form to fill in, and that is YAML: leave out --json",
  jsonOrFolder: "--json prints, --output writes files: choose one",
  missing: "this answer is needed on this path (unknown, declined and not_asked are answers too)",
  expected: (what: string) => `expected ${what}`,
  faults: {
    not_a_mapping: "expected keys and values",
    not_a_list: "expected a list, one entry for each receiver",
    not_invented: "an answers file must say `invented: true`; real answers belong in no plain file",
    unknown_key: "there is no such key",
    not_in_directory: "this provider is not in the directory",
    twice: "this provider is there twice",
    missing: "each entry names its provider_id",
  },
  contradicts: (place: string) =>
    `contradicts age.age_group (${place}): one of the two is wrong. Where nobody can tell, age_group is unsure, and the protection of a child holds`,
  contradictsOther: (other: string, place: string, why: string) => `contradicts ${other} (${place}): one of the two is wrong. ${why}`,
  /** Said, since both can be true. */
  bothTaken: (other: string, place: string, why: string) => `does not fit ${other} (${place}), and both are taken. ${why}`,
  faultsHint: "referral start --blank prints every key and what may stand there. Nothing was made.",
  /** A question's id as its key in the answers file. */
  fileKey: (id: string) =>
    id.replace(/^choices\./, "services.choices.").replace(/^(services\.choices|consent|handover|review)\.([^.]+)\./, "$1[$2]."),
  /** At a list to tick that has no such line of its own. */
  noneOfThese: "none of these",
  noCandidates:
    "The directory knows no service here that offers this help and may take the person. Go on with none of them: what to do until then is asked next, and whom to call is shown.",
  noAddress: "This reads like an address, and none is written here: what is written can be found. The town or the area is enough.",
  closed: "Form closed.",
  unused: (ids: string) => `Not used on this path, and on no sheet: ${ids}`,
  written: (path: string) => `Written: ${path}`,
  writtenHint: "Readable by you alone. Delete it when it has been handed over.",
  noPersonSheet: {
    controlled: "No sheet for the person: somebody who frightens or controls them could find it.",
    unsure: "No sheet for the person: it is not certain that nobody frightens or controls them, and paper can be found.",
    not_wanted: "No sheet for the person: a copy on paper was not wanted.",
  },
  personSheetLeftOut: (count: number) => `Left off the person's sheet, because they would tell: ${count} line(s).`,
  noFileSheet: "No sheet for the file: the person did not agree to notes.",
  sheet: (n: number, of: number) => `Sheet ${n} of ${of}`,
  preview: (name: string) => `This is all that ${name} will see:`,
  goBack: (question: string) => `As it stands nothing can go to this service. To change it, go back to ${question}.`,
  /** The same, with what was answered there. */
  goBackFrom: (question: string, answer: string) =>
    `${question} was answered “${answer}”: as it stands nothing can go to this service. If it is otherwise, go back there.`,
  /** A question as it was asked, and where. */
  asked: (question: string, step: number) => `“${question}” (step ${step})`,
  /** Beside a receiver's name: a number that was agreed to and is on no sheet. */
  phoneHeldBack: (line: string, contact: string) =>
    `The line “${line}” is left out: it goes only together with “${contact}”, and only where that says how the person can be reached.`,
  toChange: (question: string) => `To change it, go back to ${question}.`,
  answerAgain: "Answer again, or skip this question. Nothing else that you entered is lost.",
  step: (n: number, of: number, title: string) => `Step ${n} of ${of} · ${title}`,
  plan: (text: string) => `Until then: ${text}`,
  unmet: (what: string) => `Asked for, and not available: ${what}`,
  field: (question: string) => `(${question})`,
};
