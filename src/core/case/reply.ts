import { type AnswersOf, choice, confirm, day, type Fields, instant, must, text } from "../steps/field.ts";
import type { ReferralStatus } from "./status.ts";

/**
 * What a receiver answers, R1 to R9 of the slip (referral-process, section b): the same table asks at the terminal, takes
 * flags, writes the slip file and reads it back. Nothing here names the person.
 */
export const replyFields = {
  received_at: instant("s0", must),
  received_by: text("s0"),
  decision: choice("s1", ["accepted", "accepted_with_conditions", "waiting_list", "not_accepted", "redirected"]),
  reason: choice("s1", ["no_capacity", "not_eligible", "outside_area", "wrong_service", "safety_concern", "need_more_info", "other"]),
  alternative: text("s0"),
  person_agrees: confirm("s1"),
  first_contact: choice("s1", ["seen", "contacted_not_seen", "could_not_reach", "declined_by_person"]),
  first_contact_on: day("s1"),
  service: choice("s1", ["started", "provided", "partly", "not_provided"]),
  service_on: day("s1"),
  referred_onward: confirm("s1"),
  onward_consent: confirm("s1"),
  new_risk: confirm("s1"),
  case_manager: text("s0"),
  next_review: day("s0"),
} satisfies Fields;

export type Reply = AnswersOf<typeof replyFields>;

/** R1 to R3: about the receiver, not about the person. R4 to R8 come back only with the person's yes (R9). */
const withoutYes: readonly (keyof Reply)[] = ["received_at", "received_by", "decision", "reason", "alternative", "person_agrees"];

/** What may be kept of a reply, and whether something had to be left out. */
export const agreedReply = (reply: Reply): { readonly reply: Reply; readonly left_out: boolean } => {
  if (reply.person_agrees === true) return { reply, left_out: false };
  const kept = Object.entries(reply).filter(([key]) => (withoutYes as readonly string[]).includes(key));
  return { reply: Object.fromEntries(kept), left_out: kept.length < Object.keys(reply).length };
};

/** The states that a reply leads through, in order. A waiting list is no acceptance. */
export const statusesOf = (reply: Reply): readonly ReferralStatus[] => {
  const found: ReferralStatus[] = ["acknowledged"];
  if (reply.decision === "accepted" || reply.decision === "accepted_with_conditions") found.push("accepted");
  if (reply.decision === "not_accepted" || reply.decision === "redirected") found.push(reply.decision);
  if (reply.first_contact === "seen") found.push("seen");
  if (reply.first_contact === "could_not_reach") found.push("unable_to_reach");
  if (reply.first_contact === "declined_by_person") found.push("declined_by_person");
  if (reply.service === "started" || reply.service === "partly") found.push("seen", "service_started");
  if (reply.service === "provided") found.push("seen", "completed");
  if (reply.service === "not_provided") found.push("not_accepted");
  return found;
};

type Asked = Readonly<Record<string, (reply: Reply) => boolean>>;
const withYes = ({ person_agrees }: Reply): boolean => person_agrees === true;

/** Which questions are on the path, by the answers before them. */
export const replyWhen: Asked = {
  reason: ({ decision }) => decision === "not_accepted" || decision === "redirected",
  alternative: ({ decision }) => decision === "not_accepted" || decision === "redirected",
  first_contact: withYes,
  first_contact_on: (reply) => withYes(reply) && reply.first_contact !== undefined,
  service: withYes,
  service_on: (reply) => withYes(reply) && reply.service !== undefined,
  referred_onward: withYes,
  onward_consent: (reply) => withYes(reply) && reply.referred_onward === true,
  new_risk: withYes,
  case_manager: withYes,
  next_review: withYes,
};
