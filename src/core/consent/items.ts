/**
 * What was arranged with a receiver after the person said yes to it: it goes with that yes, unless it is struck at the last
 * look. All else needs a tick of its own.
 */
export const handoverItems = [
  "appointment_at",
  "meet_who",
  "meet_where",
  "transport",
  "accompanied_by",
  "documents_to_bring",
  "if_it_fails",
] as const;

/**
 * What may stand on a receiver's sheet, each line with a yes of its own. Whatever is not listed here never leaves:
 * indicator answers, the suspected carer, the code word, reasons for a risk, nationality region, research consent …
 * (`referral-process`, sections b and h). Ids are the field names of the answers file.
 */
export const itemsByPart = {
  person: [
    "called",
    "age_group",
    "age_band",
    "gender",
    "languages",
    "interpreter_needed",
    "interpreter_gender_pref",
    "preferred_worker_gender",
    "access_needs",
    "travelling_with",
    "name",
    "birth_date",
    "nationality",
    "phone",
  ],
  child: ["guardian_appointed", "childs_view", "best_interests_reason"],
  reason: ["services_wanted", "needs_now", "sleeping_tonight", "services_already_received", "exploitation_types"],
  safety: [
    "safe_contact",
    "places_to_avoid",
    "risk_level",
    "risk_sources",
    "risk_to_family",
    "device_compromised",
    "still_controlled",
    "safety_actions",
  ],
  handover: handoverItems,
} as const;

export type SummaryPart = keyof typeof itemsByPart;
export type Item = (typeof itemsByPart)[SummaryPart][number];

export const shareableItems: readonly Item[] = Object.values(itemsByPart).flat();

/** Only where the service cannot start without them: said beside the box to tick. */
export const onRequestOnly: readonly Item[] = ["name", "birth_date", "nationality", "phone", "exploitation_types", "device_compromised"];
