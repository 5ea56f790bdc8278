import type { FormalIdentification, ReflectionPeriod } from "../../core/directory/model.ts";
import type { RoundTheClock } from "../../core/search/first-things.ts";
import type { AdviceArgs } from "../../core/steps/advice.ts";
import { regionName } from "../../core/vocabulary/regions.ts";
import type * as en from "../en/advice.ts";
import type { Translated } from "../translated.ts";
import { cardWords } from "./card.ts";
import { emergencyLabel } from "./emergency-labels.ts";
import { serviceLabels } from "./vocabulary.ts";

export const recordedInEnglish = "Estos datos constan solo en inglés.";

export const plainAdviceWords: Translated<typeof en.plainAdviceWords> = {
  screen_may_be_seen: "Otras personas pueden ver esta pantalla. Gírela para que no se vea, y no la deje abierta.",
  speak_alone_first: "Hable con la persona a solas antes que nada. No diga de qué se trata delante de la otra persona adulta.",
  agree_stop_word:
    "Acuerden una palabra que signifique “tengo que parar ahora”, y qué hacer si se corta la llamada: quién llama a quién, y cuándo.",
  third_party_keep_nothing:
    "No guarde nada sobre la persona. Pida a quien llama que le dé el número a ella, si es seguro, para que pueda llamar por sí misma.",
  only_urgent_safety:
    "Aquí pregunte solo si alguien está en peligro o necesita atención médica. Deje todo lo demás para un lugar donde estén a solas.",
  hiv_prophylaxis_window_passed:
    "Han pasado más de 72 horas: es tarde para la profilaxis contra el VIH. La atención médica todavía puede hacer mucho: cuidar las lesiones, hacer pruebas, otros tratamientos. Ofrézcala.",
  care_before_police: "La atención médica va primero. No exija una denuncia ante la policía como condición para recibirla.",
  stay_with_person:
    "No deje sola a la persona. Escuche, mantenga la calma y haga intervenir ahora a personal médico o a una línea de crisis.",
  regional_lines_unplaced: "No consta si alguna línea regional atiende en el lugar de este caso: pregunte al llamar.",
  leave_no_traces: "No envíe cartas, mensajes ni folletos, y no llame a su teléfono. Acuerden de palabra cuándo y dónde se ven de nuevo.",
  presume_child: "La edad no se sabe con certeza: trate a la persona como menor de edad hasta que se sepa.",
  child_authority_first:
    "Primero van la autoridad de protección de la infancia y el tutor o tutora. Decide lo que es mejor para la persona menor de edad.",
  no_interview_about_facts:
    "No pregunte a la persona menor de edad qué pasó. Eso corresponde a quien tiene formación para ello. Escuche si lo cuenta por sí misma.",
  never_contact_carer: "No contacte a la persona adulta que cuida al menor, no le pida que acepte nada y no diga dónde está el menor.",
  who_may_interpret:
    "No interpreta ningún amigo, familiar, colega ni niño. Pregunte si el intérprete conoce a la comunidad de la persona o a alguien a quien ella teme. Si es así, busque otro.",
  notes_may_be_demanded: "Un juzgado puede exigir algún día sus notas. Pregunte y escriba solo lo que un servicio necesita.",
  service_before_screening: "Ayude primero con estas necesidades. Las demás preguntas pueden esperar, o no hacerse nunca.",
  indications_are_not_proof:
    "Los indicios no son pruebas, y la falta de indicios no prueba nada. El miedo y el dolor cambian lo que se recuerda. La calma, la rabia o el silencio no significan nada. Solo la autoridad competente decide sobre la condición jurídica.",
  no_screening_in_danger:
    "Mientras alguien esté en peligro, las preguntas sobre indicios se dejan de lado. Se pueden hacer otro día, si es que se hacen.",
  going_back_is_common:
    "Muchas personas vuelven, o piensan en volver. No las culpe. Prepárelo con ellas: cómo protegerse allí y cómo contactar con usted.",
  new_phone_first:
    "Primero un teléfono que nadie más haya tocado, después los contactos nuevos. Si se desactivan cosas en el viejo, alguien puede notarlo.",
  safety_critical_must_be_shared:
    "El riesgo es alto: un servicio que recibe a la persona debe conocer el nivel, aunque no el motivo. Dígaselo ahora a la persona. Sin eso no hay derivación.",
  help_is_unconditional:
    "La ayuda no depende de hablar con la policía, de los papeles, de firmar ni de ninguna respuesta dada aquí. Dígalo.",
  one_case_manager:
    "Pregunte si ya hay alguien que lleve el plan. Una persona, un plan: si alguien gestiona el caso, haga que participe, con el sí de la persona.",
  ask_without_identifying:
    "Cuando llame a un servicio, no diga quién es la persona. El grupo de edad, las necesidades y el idioma bastan para pedir un lugar.",
  one_choice_only: "Solo se ha elegido un servicio. Si hay otro, muéstrelo también: para elegir hacen falta dos.",
  one_consent_per_receiver:
    "Un sí para un servicio, línea por línea. Nada está marcado de antemano. Un “no” a cualquier parte no cambia nada en la ayuda.",
  receiver_is_told_before:
    "Diga al servicio quién va, cuándo y quién recibe a la persona, antes de que salga. Lo mejor: deje que la persona hable antes con ellos.",
  no_consulate_before_legal_advice:
    "No contacte a un consulado antes de que un abogado o abogada haya aconsejado a la persona. Si necesita asilo, podría poner en peligro a la persona o a su familia.",
  child_return_needs_procedure:
    "No se lleva de vuelta a una persona menor de edad antes de que la autoridad haya decidido qué es lo mejor y se haya estudiado a la familia.",
  widen_the_search:
    "Busque más lejos: la región vecina, la línea nacional de ayuda, la autoridad, después servicios al otro lado de la frontera. Acuerde un plan para esta noche.",
};

export const adviceWords: Translated<typeof en.adviceWords> = {
  emergency_numbers: ({ numbers }) =>
    `En peligro, llame a: ${numbers.map(({ label, number }) => `${emergencyLabel(label)}: ${number}`).join("; ")}`,
  no_emergency_number: ({ country }) =>
    `No consta ningún número de emergencia para ${named(country)}. Pregunte en el lugar; no lo suponga.`,
  round_the_clock_lines: ({ lines }) => `De día y de noche: ${lines.map(line).join("; ")}`,
  hours_left_for_hiv_prophylaxis: ({ hours }) =>
    `La profilaxis contra el VIH solo sirve si se empieza en las primeras 72 horas: ${left(hours)}. Vaya ahora a un centro médico.`,
  emergency_contraception_window: ({ hours }) =>
    `Si es posible un embarazo: la anticoncepción de emergencia puede servir hasta unas 120 horas, cuanto antes mejor. ${sentence(left(hours))}.`,
  child_authority_not_recorded: ({ country }) =>
    `Para ${named(country)} no consta aquí ninguna autoridad de protección de la infancia con número de teléfono. Pregunte en el lugar; no lo suponga.`,
  child_notification: ({ within_hours, to, ...fact }) =>
    join(`Obligación de notificar si es menor de edad: en ${count(within_hours, "hora")}, a ${to}.`, ...origin(fact)),
  child_notification_not_recorded: ({ country }) =>
    `Para ${named(country)} no consta ninguna obligación de notificar si es menor de edad. Eso no significa que no la haya: pregunte ahora a protección de la infancia o a la línea de ayuda.`,
  anonymous_consultation: ({ allowed, where, ...fact }) =>
    join(
      allowed
        ? `Puede pedir consejo sobre esto sin nombrar a la persona${where === undefined ? "" : `: ${where}`}.`
        : "Consta que aquí no se permite pedir consejo sobre un caso sin nombrar a la persona.",
      ...origin(fact),
    ),
  reflection_period: (period) =>
    join(
      `Periodo de reflexión (tiempo para recuperarse y decidir), según consta: ${lengthOf(period)}.`,
      period.applies_to !== undefined && `Para: ${period.applies_to}.`,
      period.legal_basis !== undefined && `Base legal: ${period.legal_basis}.`,
      ...origin(period),
      "No prometa nada: pregunte a un abogado o abogada si vale para esta persona.",
    ),
  reflection_period_not_recorded: ({ country }) =>
    `Para ${named(country)} no consta ningún periodo de reflexión (tiempo para recuperarse y decidir). Puede que lo haya: pregunte a la línea de ayuda o a un abogado o abogada.`,
  formal_identification: (fact) =>
    join(
      `Identificación formal, según consta: ${fact.by}.`,
      fact.who_may_file !== undefined && `Quién puede comunicarlo: ${fact.who_may_file}.`,
      adultConsent[fact.adult_consent],
      fact.child_consent !== undefined && childConsent[fact.child_consent],
      fact.legal_basis !== undefined && `Base legal: ${fact.legal_basis}.`,
      ...origin(fact),
    ),
  formal_identification_not_recorded: ({ country }) =>
    `Para ${named(country)} no consta quién hace la identificación formal: pregunte a la línea de ayuda. La ayuda no la espera.`,
  national_fact_old: ({ checked }) => `Esto se leyó por última vez el ${checked}, hace más de un año. No se fíe de ello: pregunte antes.`,
  suggested_services: ({ suggestions }) =>
    `Por lo que se ha dicho, también podría ofrecer: ${suggestions.map(({ service, priority }) => `${serviceLabels[service]} (${within[priority]})`).join(", ")}. La persona elige.`,
  police_consent_is_separate: ({ name }) =>
    `${name} es un servicio de policía. Necesita un sí propio, pedido aparte de los demás. Un “no” no cuesta nada.`,
  exploitation_type_seldom_needed: ({ name }) =>
    `Para esta ayuda, ${name} apenas puede necesitar saber el tipo de explotación. Deje fuera esa línea, salvo que la persona quiera que se diga.`,
};

const join = (...parts: readonly (string | false)[]): string => parts.filter((part) => part !== false).join(" ");

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const count = (n: number, unit: string, several = `${unit}s`): string => `${n} ${n === 1 ? unit : several}`;

/** Rounded down: never more time than there is. */
const left = (hours: number): string => {
  const whole = Math.floor(hours);
  if (whole < 1) return "queda menos de una hora";
  return whole === 1 ? "queda alrededor de 1 hora" : `quedan alrededor de ${whole} horas`;
};

const named = (country: string): string =>
  /^[A-Z]{2}$/.test(country) ? `este país (${new Intl.DisplayNames(["es"], { type: "region" }).of(country) ?? country})` : "este país";

const line = ({ organization: { name, caution, coverage }, phone }: RoundTheClock): string => {
  const notes = [
    ...(coverage === "national" ? [] : [cardWords.serves(cardWords.onlyIn(coverage.map(regionName).join(", ")))]),
    ...(caution === undefined ? [] : [`advertencia: ${caution}`]),
  ];
  return `${name}, ${phone.number}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
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
}): readonly string[] => [...(note === undefined ? [] : [`Nota: ${note.replace(/\.$/, "")}.`]), `Leído en ${source} el ${checked}.`];

/** Exactly as recorded: neither rounded nor reckoned into another unit. */
const lengthOf = ({ days, months, at_least, up_to, up_to_days, child_months }: ReflectionPeriod): string => {
  const bound = at_least ? "al menos " : up_to ? "hasta " : "";
  const main = [days !== undefined && count(days, "día"), months !== undefined && count(months, "mes", "meses")].filter(
    (part) => part !== false,
  );
  const parts = [
    main.length > 0 && `${bound}${main.join(", o ")}`,
    up_to_days !== undefined && `hasta ${count(up_to_days, "día")}`,
    child_months !== undefined && `${count(child_months, "mes", "meses")} para menores de edad`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(", ") : "no consta su duración";
};

const adultConsent: Readonly<Record<FormalIdentification["adult_consent"], string>> = {
  required: "Si la persona es adulta, debe aceptarla.",
  not_required: "Si la persona es adulta, puede empezar sin su sí: dígaselo.",
  unknown: "No consta si la persona, si es adulta, debe aceptarla: pregunte.",
};

const childConsent: Readonly<Record<NonNullable<FormalIdentification["child_consent"]>, string>> = {
  required: "Si es menor de edad, hace falta un consentimiento: pregunte de quién.",
  not_required: "Si es menor de edad, no hace falta consentimiento. Aun así, escuche a la persona.",
  unknown: "No consta si una persona menor de edad debe aceptarla: pregunte.",
};

const within = { emergency: "en 24 horas", urgent: "en 72 horas", normal: "en dos semanas" } as const;

/** One advice in words. */
export const adviceText: Translated<typeof en.adviceText> = (advice) =>
  "args" in advice ? withArgs(advice) : plainAdviceWords[advice.code];

const withArgs = <C extends keyof AdviceArgs>(advice: { readonly code: C; readonly args: AdviceArgs[C] }): string =>
  (adviceWords[advice.code] as (args: AdviceArgs[C]) => string)(advice.args);
