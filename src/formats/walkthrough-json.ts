import type { Conclusion } from "../core/case/conclude.ts";
import { isHandover } from "../core/consent/item-values.ts";
import type { Released } from "../core/consent/release.ts";
import { said } from "../core/steps/field.ts";
import type { PersonSheet } from "../core/summary/person-sheet.ts";
import { buildSummary, type Summary } from "../core/summary/summary.ts";
import type { Vocabulary } from "../core/vocabulary/model.ts";

interface Ending {
  readonly conclusion: Conclusion;
  /** Sheets that were asked for; what was not is left out. */
  readonly summaries: readonly Released[];
  readonly person: PersonSheet | undefined;
  readonly unmet_need: readonly string[];
  /** In words, as the caseworker reads it. */
  readonly advice: readonly string[];
  /** Question ids. */
  readonly not_used: readonly string[];
}

/**
 * "referral/walkthrough/1". Field names of the referral are those of IOM's HTCDS 2.0 where it has one (`cas_`, `prs_`, `vic_`,
 * `con_`); what it has not stands under its name in the answers file.
 */
export const walkthroughJson = ({ conclusion, summaries, person, ...rest }: Ending, vocabulary: Vocabulary) => ({
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
          ...(decision.withheld.contradicts && { contradicts: decision.withheld.contradicts.question }),
        },
  ),
  summaries: summaries.map((released) => summaryJson(buildSummary(released), vocabulary)),
  person_sheet: person ?? null,
  ...rest,
});

const summaryJson = ({ released, due }: Summary, vocabulary: Vocabulary) => {
  const { contents } = released;
  const { receiver, checked } = contents;
  // The person's own copy is no business of the receiver: left open, it would tell whether somebody controls them.
  const { paper_copy: _, ...terms } = contents.terms;
  const wanted = contents.items.get("services_wanted");
  return {
    number: contents.number,
    priority: contents.priority,
    cas_ReferringOrganisation: said(contents.sender.organisation) ?? null,
    cas_ReferredOrganisation: receiver.name,
    cas_OutgoingReferralDate: contents.released_on,
    // What is wanted is a line like the others: without a yes to it, not even its kind is told.
    cas_ReasonForOutgoingReferral: contents.moves && wanted !== undefined ? "MigrationOrChangeOfLocation" : "AdditionalServicesRequired",
    cas_OutgoingReferralDetails: wanted ?? null,
    vic_TraffickingStatus: "Possible",
    // What an authority decided, or danger to life, is no consent.
    con_Consent: terms.by === "person" || terms.by === "guardian" || terms.by === "both",
    receiver: {
      provider_id: receiver.id,
      phones: receiver.phones ?? [],
      assured: receiver.assured,
      availability: checked.availability,
      availability_checked_at: checked.at ?? null,
      checked_with: checked.with ?? null,
    },
    person: personJson(released, vocabulary),
    consent: terms,
    handover: {
      handover: contents.handover ?? null,
      ...Object.fromEntries([...contents.items].filter(([item]) => isHandover(item))),
    },
    due: { ...due, acknowledge_by: due.acknowledge_by ?? null },
  };
};

const htcdsNames: Readonly<Record<string, string>> = {
  name: "prs_SecondName",
  birth_date: "prs_Birthdate",
  gender: "prs_Gender",
  nationality: "prs_Citizenship",
  phone: "prs_MobilePhone",
};

/** The lines that were ticked one by one. */
const personJson = ({ contents }: Released, vocabulary: Vocabulary): Readonly<Record<string, unknown>> => {
  const json: Record<string, unknown> = {};
  for (const [item, value] of contents.items) {
    if (isHandover(item)) continue;
    if (item === "languages" && Array.isArray(value)) [json.prs_PrimaryLanguage, json.prs_SecondaryLanguage] = value;
    else if (item === "exploitation_types" && Array.isArray(value)) {
      json.vic_TypeOfExploitation = value.map((type) => vocabulary.exploitation.find(({ id }) => id === type)?.htcds ?? "Other");
      json.exploitation_types = value;
    } else json[htcdsNames[item] ?? item] = value;
  }
  return json;
};
