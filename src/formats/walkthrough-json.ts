import type { Case } from "../core/case/case.ts";
import type { Conclusion } from "../core/case/conclude.ts";
import type { Released } from "../core/consent/release.ts";
import { isAbroad } from "../core/steps/cross-border.ts";
import { listed, said, silences } from "../core/steps/field.ts";
import type { Place } from "../core/steps/replay.ts";
import type { Known } from "../core/steps/step.ts";
import type { PersonSheet } from "../core/summary/person-sheet.ts";
import { buildSummary, type Summary } from "../core/summary/summary.ts";
import type { Vocabulary } from "../core/vocabulary/model.ts";

interface Walked {
  readonly case: Case;
  readonly place: Place;
  readonly known: Known;
}

/**
 * "referral/walkthrough/1". Field names of the referral are those of IOM's HTCDS 2.0 where it has one (`cas_`, `prs_`, `vic_`,
 * `con_`); what it has not stands under its name in the answers file.
 */
export const walkthroughJson = (walked: Walked, conclusion: Conclusion, person: PersonSheet | undefined, vocabulary: Vocabulary) => ({
  outcome: conclusion.outcome,
  stopped_by: conclusion.stop ?? null,
  receivers: conclusion.decisions.map((decision) =>
    decision.kind === "released"
      ? { provider_id: decision.released.contents.receiver.id, decision: "released" }
      : {
          provider_id: decision.withheld.receiver,
          decision: "withheld",
          reason: decision.withheld.reason,
          question: decision.withheld.question,
        },
  ),
  summaries: conclusion.decisions.flatMap((decision) =>
    decision.kind === "released" ? [summaryJson(buildSummary(decision.released), walked, vocabulary)] : [],
  ),
  unmet_need: listed(walked.case.answers.services.unmet_need),
  person_sheet: person ?? null,
  not_used: walked.place.left.map(({ id }) => id),
});

const summaryJson = (summary: Summary, { case: { answers }, known }: Walked, vocabulary: Vocabulary) => {
  const { contents } = summary.released;
  const { receiver } = contents;
  // The person's own copy is no business of the receiver: left open, it would tell whether somebody controls them.
  const { paper_copy: _, ...terms } = contents.terms;
  const wanted = contents.items.get("services_wanted");
  // Of what is wanted this receiver learns its own part only: not even that somebody else is asked about a return.
  const moves = (Array.isArray(wanted) && wanted.includes("return-reintegration")) || isAbroad(answers, known, receiver.id);
  return {
    number: contents.number,
    priority: summary.priority,
    cas_ReferringOrganisation: said(contents.sender.organisation) ?? null,
    cas_ReferredOrganisation: receiver.name,
    cas_OutgoingReferralDate: contents.released_on,
    cas_ReasonForOutgoingReferral: moves ? "MigrationOrChangeOfLocation" : "AdditionalServicesRequired",
    cas_OutgoingReferralDetails: wanted ?? null,
    vic_TraffickingStatus: "Possible",
    con_Consent: true,
    receiver: {
      provider_id: receiver.id,
      phones: receiver.phones ?? [],
      assured: receiver.assured,
      availability: contents.choice.availability ?? "not_checked",
      availability_checked_at: said(contents.choice.availability_checked_at) ?? null,
      checked_with: said(contents.choice.checked_with) ?? null,
    },
    person: personJson(summary.released, vocabulary),
    consent: terms,
    handover: answered(contents.handover),
    due: { ...summary.due, acknowledge_by: summary.due.acknowledge_by ?? null },
  };
};

/** Without the questions that were passed over. */
const answered = (answers: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => !(silences as readonly unknown[]).includes(value)));

const htcdsNames: Readonly<Record<string, string>> = {
  name: "prs_SecondName",
  birth_date: "prs_Birthdate",
  gender: "prs_Gender",
  nationality: "prs_Citizenship",
  phone: "prs_MobilePhone",
};

/** The agreed lines alone. */
const personJson = ({ contents }: Released, vocabulary: Vocabulary): Readonly<Record<string, unknown>> => {
  const json: Record<string, unknown> = {};
  for (const [item, value] of contents.items) {
    if (item === "languages" && Array.isArray(value)) [json.prs_PrimaryLanguage, json.prs_SecondaryLanguage] = value;
    else if (item === "exploitation_types" && Array.isArray(value)) {
      json.vic_TypeOfExploitation = value.map((type) => vocabulary.exploitation.find(({ id }) => id === type)?.htcds ?? "Other");
      json.exploitation_types = value;
    } else json[htcdsNames[item] ?? item] = value;
  }
  return json;
};
