import type { FormalIdentification, ReflectionPeriod } from "../../core/directory/model.ts";
import type { RoundTheClock } from "../../core/search/first-things.ts";
import type { Advice, AdviceArgs, PlainAdviceCode } from "../../core/steps/advice.ts";
import { regionName } from "../../core/vocabulary/regions.ts";
import { cardWords } from "./card.ts";
import { emergencyLabel } from "./emergency-labels.ts";
import { serviceLabels } from "./vocabulary.ts";

export const recordedInEnglish = "Ces précisions ne sont notées qu'en anglais.";

export const plainAdviceWords: Readonly<Record<PlainAdviceCode, string>> = {
  screen_may_be_seen: "D'autres peuvent voir cet écran. Tournez-le, et ne le laissez pas ouvert.",
  speak_alone_first: "Parlez avec la personne seule avant toute autre chose. Ne dites pas devant l'autre adulte de quoi il s'agit.",
  agree_stop_word:
    "Convenez d'un mot qui veut dire « je dois m'arrêter maintenant », et de ce qu'on fait si la ligne est coupée : qui appelle qui, et quand.",
  third_party_keep_nothing:
    "Ne gardez rien sur la personne. Demandez à l'appelant de lui donner le numéro, si c'est sans danger, pour qu'elle puisse appeler elle-même.",
  only_urgent_safety:
    "Ici, demandez seulement si quelqu'un est en danger ou a besoin d'un médecin. Gardez tout le reste pour un lieu à l'abri, sans personne d'autre.",
  hiv_prophylaxis_window_passed:
    "Plus de 72 heures ont passé, c'est trop tard pour la prophylaxie du VIH. Un médecin peut encore faire beaucoup : soigner les blessures, tests, autres traitements. Proposez-le.",
  care_before_police: "Les soins passent d'abord. Ne faites pas d'une plainte à la police une condition pour être soigné.",
  stay_with_person:
    "Ne laissez pas la personne seule. Écoutez, restez calme, et faites intervenir maintenant un médecin ou une ligne de crise.",
  regional_lines_unplaced: "Il n'est pas enregistré si une ligne régionale dessert le lieu de ce dossier : demandez en appelant.",
  leave_no_traces:
    "N'envoyez ni lettre, ni SMS, ni dépliant, et n'appelez pas son téléphone. Convenez de vive voix quand et où vous vous revoyez.",
  presume_child: "L'âge n'est pas certain : traitez la personne comme un enfant tant que ce n'est pas certain.",
  child_authority_first: "L'autorité de protection de l'enfance et un tuteur viennent d'abord. Ce qui est le mieux pour l'enfant décide.",
  no_interview_about_facts:
    "Ne demandez pas à l'enfant ce qui s'est passé. C'est le rôle de personnes formées pour cela. Écoutez si l'enfant vous le dit de lui-même.",
  never_contact_carer:
    "Ne contactez pas l'adulte qui s'occupe de l'enfant, ne lui demandez pas son accord, et ne dites pas où est l'enfant.",
  who_may_interpret:
    "Aucun ami, proche, collègue ou enfant n'interprète. Demandez si l'interprète connaît la communauté de la personne ou quelqu'un dont elle a peur. Si oui, prenez-en un autre.",
  notes_may_be_demanded: "Un tribunal peut un jour exiger vos notes. Ne demandez et n'écrivez que ce dont un service a besoin.",
  service_before_screening: "Aidez d'abord pour ces besoins. Les autres questions peuvent attendre, ou ne jamais être posées.",
  indications_are_not_proof:
    "Des indices ne sont pas une preuve, et l'absence d'indices ne prouve rien. La peur et la douleur changent les souvenirs. Le calme, la colère ou le silence ne veulent rien dire. Seule l'autorité compétente décide du statut.",
  no_screening_in_danger:
    "Tant que quelqu'un est en danger, les questions sur les indices sont laissées de côté. Elles pourront être posées un autre jour, ou pas du tout.",
  going_back_is_common:
    "Beaucoup de gens y retournent, ou y pensent. Ne leur en faites pas reproche. Prévoyez-le : comment y rester en sécurité, et comment vous joindre.",
  new_phone_first:
    "D'abord un téléphone que personne d'autre n'a touché, ensuite de nouveaux contacts. Désactiver des choses sur l'ancien pourrait se remarquer.",
  safety_critical_must_be_shared:
    "Le risque est élevé : un service qui accueille la personne doit en connaître le niveau, mais pas la raison. Dites-le maintenant à la personne. Sans cela, il n'y a pas d'orientation.",
  help_is_unconditional:
    "L'aide ne dépend ni d'un contact avec la police, ni de papiers, ni d'une signature, ni d'aucune réponse donnée ici. Dites-le.",
  one_case_manager:
    "Demandez si quelqu'un tient déjà le plan. Une personne, un plan : si quelqu'un assure l'accompagnement, associez-le avec le oui de la personne.",
  ask_without_identifying:
    "Quand vous appelez un service, ne dites pas qui est la personne. Le groupe d'âge, les besoins et la langue suffisent pour demander une place.",
  one_choice_only: "Un seul service est choisi. S'il y en a un autre, montrez-le aussi : pour choisir, il en faut deux.",
  one_consent_per_receiver:
    "Un oui par service, ligne par ligne. Rien n'est coché d'avance. Un non à quoi que ce soit ne change rien à l'aide.",
  receiver_is_told_before:
    "Dites au service qui vient, quand, et qui l'accueille, avant que la personne ne parte. Le mieux : laissez la personne leur parler d'abord.",
  no_consulate_before_legal_advice:
    "Ne contactez pas de consulat avant qu'un avocat ait conseillé la personne. Si elle a besoin de l'asile, cela pourrait la mettre en danger, elle ou sa famille.",
  child_return_needs_procedure:
    "Un enfant n'est pas ramené avant que l'autorité ait décidé ce qui est le mieux et que la famille ait été évaluée.",
  widen_the_search:
    "Cherchez plus loin : la région voisine, la ligne d'écoute nationale, l'autorité, puis des services de l'autre côté de la frontière. Convenez d'un plan pour cette nuit.",
};

export const adviceWords: { readonly [C in keyof AdviceArgs]: (args: AdviceArgs[C]) => string } = {
  emergency_numbers: ({ numbers }) =>
    `En danger, appelez : ${numbers.map(({ label, number }) => `${emergencyLabel(label)} : ${number}`).join(" ; ")}`,
  no_emergency_number: ({ country }) =>
    `Aucun numéro d'urgence n'est enregistré pour ${named(country)}. Demandez-le sur place ; ne devinez pas.`,
  round_the_clock_lines: ({ lines }) => `Jour et nuit : ${lines.map(line).join(" ; ")}`,
  hours_left_for_hiv_prophylaxis: ({ hours }) =>
    `La prophylaxie du VIH n'agit que si elle commence dans les 72 heures : ${left(hours)}. Allez chez un médecin maintenant.`,
  emergency_contraception_window: ({ hours }) =>
    `Si une grossesse est possible : la contraception d'urgence peut agir jusqu'à 120 heures environ, le plus tôt est le mieux. ${sentence(left(hours))}.`,
  child_authority_not_recorded: ({ country }) =>
    `Pour ${named(country)}, aucune autorité de protection de l'enfance joignable par téléphone n'est enregistrée ici. Demandez-la sur place ; ne devinez pas.`,
  child_notification: ({ within_hours, to, ...fact }) =>
    join(`Obligation de signaler un enfant : dans un délai de ${count(within_hours, "heure")}, à : ${to}.`, ...origin(fact)),
  child_notification_not_recorded: ({ country }) =>
    `Pour ${named(country)}, aucune obligation de signaler un enfant n'est enregistrée. Cela ne veut pas dire qu'il n'y en a pas : demandez maintenant à la protection de l'enfance ou à la ligne d'écoute.`,
  anonymous_consultation: ({ allowed, where, ...fact }) =>
    join(
      allowed
        ? `Vous pouvez demander conseil à ce sujet sans nommer la personne${where === undefined ? "" : ` : ${where}`}.`
        : "Demander conseil sur un cas sans nommer la personne est enregistré comme non permis ici.",
      ...origin(fact),
    ),
  reflection_period: (period) =>
    join(
      `Délai de rétablissement et de réflexion (du temps pour se remettre et décider), tel qu'enregistré : ${lengthOf(period)}.`,
      period.applies_to !== undefined && `Pour : ${period.applies_to}.`,
      period.legal_basis !== undefined && `Base légale : ${period.legal_basis}.`,
      ...origin(period),
      "Ne promettez rien : demandez à un avocat s'il vaut pour cette personne.",
    ),
  reflection_period_not_recorded: ({ country }) =>
    `Pour ${named(country)}, aucun délai de rétablissement et de réflexion (du temps pour se remettre et décider) n'est enregistré. Il y en a peut-être un : demandez à la ligne d'écoute ou à un avocat.`,
  formal_identification: (fact) =>
    join(
      `Identification formelle, telle qu'enregistrée : ${fact.by}.`,
      fact.who_may_file !== undefined && `Qui peut signaler : ${fact.who_may_file}.`,
      adultConsent[fact.adult_consent],
      fact.child_consent !== undefined && childConsent[fact.child_consent],
      fact.legal_basis !== undefined && `Base légale : ${fact.legal_basis}.`,
      ...origin(fact),
    ),
  formal_identification_not_recorded: ({ country }) =>
    `Pour ${named(country)}, il n'est pas enregistré qui identifie formellement : demandez à la ligne d'écoute. L'aide n'attend pas cela.`,
  national_fact_old: ({ checked }) =>
    `Cela a été lu pour la dernière fois le ${checked}, il y a plus d'un an. Ne vous y fiez pas : demandez d'abord.`,
  suggested_services: ({ suggestions }) =>
    `D'après ce qui a été dit, vous pourriez aussi proposer : ${suggestions.map(({ service, priority }) => `${serviceLabels[service]} (${within[priority]})`).join(", ")}. La personne choisit.`,
  police_consent_is_separate: ({ name }) =>
    `Ce service est un service de police : ${name}. Il lui faut un oui à part, demandé séparément des autres. Un non ne coûte rien.`,
  exploitation_type_seldom_needed: ({ name }) =>
    `Pour cette aide, ce service n'a guère besoin de connaître la forme d'exploitation : ${name}. Laissez cette ligne de côté, sauf si la personne veut que ce soit dit.`,
};

const join = (...parts: readonly (string | false)[]): string => parts.filter((part) => part !== false).join(" ");

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "1 heure", "2 heures", "3 mois" */
const count = (n: number, unit: string): string => `${n} ${unit}${n < 2 || unit.endsWith("s") ? "" : "s"}`;

const left = (hours: number): string => {
  const whole = Math.floor(hours);
  if (whole < 1) return "il reste moins d'une heure";
  return whole === 1 ? "il reste environ 1 heure" : `il reste environ ${whole} heures`;
};

const named = (country: string): string =>
  /^[A-Z]{2}$/.test(country) ? `ce pays (${new Intl.DisplayNames(["fr"], { type: "region" }).of(country) ?? country})` : "ce pays";

const line = ({ organization: { name, caution, coverage }, phone }: RoundTheClock): string => {
  const notes = [
    ...(coverage === "national" ? [] : [cardWords.serves(cardWords.onlyIn(coverage.map(regionName).join(", ")))]),
    ...(caution === undefined ? [] : [`attention : ${caution}`]),
  ];
  return `${name}, ${phone.number}${notes.length === 0 ? "" : ` (${notes.join(" ; ")})`}`;
};

/** Where a national fact was read and when: none is shown without. */
const origin = ({
  note,
  source,
  checked,
}: {
  readonly note?: string;
  readonly source: string;
  readonly checked: string;
}): readonly string[] => [...(note === undefined ? [] : [`Note : ${note.replace(/\.$/, "")}.`]), `Lu sur ${source} le ${checked}.`];

/** Exactly as recorded: neither rounded nor reckoned into another unit. */
const lengthOf = ({ days, months, at_least, up_to, up_to_days, child_months }: ReflectionPeriod): string => {
  const bound = at_least ? "au moins " : up_to ? "jusqu'à " : "";
  const main = [days !== undefined && count(days, "jour"), months !== undefined && count(months, "mois")].filter((part) => part !== false);
  const parts = [
    main.length > 0 && `${bound}${main.join(", ou ")}`,
    up_to_days !== undefined && `jusqu'à ${count(up_to_days, "jour")}`,
    child_months !== undefined && `${count(child_months, "mois")} pour les enfants`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(", ") : "sa durée n'est pas enregistrée";
};

const adultConsent: Readonly<Record<FormalIdentification["adult_consent"], string>> = {
  required: "Pour un adulte, son propre accord est nécessaire.",
  not_required: "Elle peut commencer sans le oui d'un adulte : dites-le à la personne.",
  unknown: "Il n'est pas enregistré si l'adulte doit donner son accord : demandez.",
};

const childConsent: Readonly<Record<NonNullable<FormalIdentification["child_consent"]>, string>> = {
  required: "Pour un enfant, un accord est nécessaire : demandez celui de qui.",
  not_required: "Pour un enfant, aucun accord n'est nécessaire. Écoutez l'enfant quand même.",
  unknown: "Il n'est pas enregistré si un enfant doit donner son accord : demandez.",
};

const within = { emergency: "sous 24 heures", urgent: "sous 72 heures", normal: "sous deux semaines" } as const;

/** One advice in words. */
export const adviceText = (advice: Advice): string => ("args" in advice ? withArgs(advice) : plainAdviceWords[advice.code]);

const withArgs = <C extends keyof AdviceArgs>(advice: { readonly code: C; readonly args: AdviceArgs[C] }): string =>
  adviceWords[advice.code](advice.args);
