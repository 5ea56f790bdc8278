import type { Field } from "../../core/steps/field.ts";
import { expectedWords } from "./answers.ts";
import { typedWords } from "./typed.ts";

/** What `referral case --help` says. */
export const caseOptionWords = {
  summary: "one saved case: show, send, reply, follow-up, withdraw, close, keep, erase",
  description: "What happens to a case after the walkthrough, until somebody was really there for the person. Asks the passphrase first.",
  show: "where the case stands: referrals, what is due, who was told what",
  showAnswers: "the answers too, as they were given",
  send: "hand the sheet over: sealed to the receiver's key where there is one, else a page to print; with a reply slip",
  to: "the receiver, by the id of the provider",
  recipient: "the receiver's age public key (age1…); else the one in the directory, if there is one",
  output: "the folder for the files (default: this one)",
  handedOver: "the sheet was handed over on paper or read out: only note it",
  reply: "note what the receiver answered (R1 to R9 of the slip)",
  replyFile: "the slip that the receiver filled in",
  followUp: "a talk with the person or a receiver: the rules for reaching the person first, then the number",
  about: "which referral it is about, by the id of the provider",
  giveUp: "a receiver that stays silent past its time: end this referral, so that the next one is asked",
  withdraw: "the person takes a yes back, or you take the referral back: says what to tell whom",
  all: "all receivers",
  bySender: "the office takes the referral back; the person's yes is not touched",
  close: "close the case, if the rules allow; else it says what is missing",
  keep: "keep the case until another day",
  until: "the day after which you are asked again (such as 2027-01-31)",
  erase: "erase the case for good; its code has to be typed",
  confirm: "the code once more, instead of typing it when asked (for scripts)",
  /** Beside the flag of a field: its question is too long for a line of help. */
  field: (field: Field): string => {
    switch (field.kind) {
      case "choice":
      case "many":
      case "marks":
        return expectedWords({ kind: field.kind, options: field.options });
      case "number":
        return expectedWords({ kind: "number", minimum: field.minimum, maximum: field.maximum });
      case "instant":
        return `${typedWords({ kind: "instant" })}, by the clock of this computer, or of TZ`;
      default:
        return expectedWords({ kind: field.kind });
    }
  },
};
