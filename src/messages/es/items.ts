import type * as en from "../en/items.ts";
import type { Translated } from "../translated.ts";

export const itemLabels: Translated<typeof en.itemLabels> = {
  appointment_at: "Cita",
  meet_who: "Quién recibe a la persona",
  meet_where: "Punto de encuentro",
  transport: "Transporte",
  accompanied_by: "Quién va con la persona",
  documents_to_bring: "Debe llevar",
  if_it_fails: "Si falla",
  called: "Nombre que prefiere",
  age_group: "Grupo de edad",
  age_band: "Edad",
  gender: "Género, según lo dicho",
  languages: "Idiomas",
  interpreter_needed: "Necesita intérprete",
  interpreter_gender_pref: "Preferencia de intérprete",
  preferred_worker_gender: "Preferencia de profesional",
  access_needs: "Necesita apoyo para",
  travelling_with: "Viene con",
  name: "Nombre",
  birth_date: "Fecha de nacimiento",
  nationality: "Nacionalidad",
  phone: "Teléfono",
  guardian_appointed: "Tiene tutor o tutora",
  childs_view: "Opinión de la persona menor de edad",
  best_interests_reason: "Por qué es lo mejor para la persona menor de edad",
  services_wanted: "Servicios que quiere",
  needs_now: "Necesita ahora",
  sleeping_tonight: "Lugar para dormir esta noche",
  services_already_received: "Ya recibe",
  exploitation_types: "Tipo de explotación",
  safe_contact: "Contacto seguro",
  places_to_avoid: "Zonas que evitar",
  risk_level: "Nivel de riesgo",
  risk_sources: "De dónde viene el riesgo",
  risk_to_family: "Riesgo para la familia",
  device_compromised: "El teléfono puede estar vigilado",
  still_controlled: "Alguien puede encontrar o controlar a la persona",
  safety_actions: "Medidas de seguridad acordadas",
};

export const onRequestWords: Translated<typeof en.onRequestWords> = "solo si el servicio no puede empezar sin ello";

export const itemValueWords: Translated<typeof en.itemValueWords> = {
  transport: {
    arranged: "organizado por el remitente",
    public: "transporte público",
    provider_collects: "ustedes recogen a la persona",
    none: "ninguno",
  },
  age_group: { adult: "mayor de edad", child: "menor de edad", treat_as_child: "edad no cierta: tratar como menor de edad" },
  guardian_appointed: { yes: "sí", no: "no", requested: "solicitado, aún sin nombrar" },
  sleeping_tonight: { safe: "seguro", unsafe: "no es seguro", nowhere: "ninguno", unsure: "no se sabe con certeza" },
  risk_level: { low: "bajo", medium: "medio", high: "ALTO", immediate: "INMEDIATO" },
  risk_to_family: {
    here: "en este país",
    origin: "en el país de origen",
    both: "aquí y en el país de origen",
    no: "no",
    unsure: "no se sabe con certeza",
  },
};

/** The rules for reaching the person, in one line. A way that was not given is never guessed. */
export const safeContactWords: Translated<typeof en.safeContactWords> = (parts) => {
  const { method = "none", ok_voicemail, ok_times, never_contact } = parts;
  const way = contactWays[method];
  return [
    way ?? "no se conoce ninguna vía segura: solo a través del remitente",
    method === "phone" && (ok_voicemail === "yes" ? "se puede dejar mensaje de voz" : "NO dejar mensaje de voz"),
    way !== undefined &&
      (ok_times === undefined || ok_times in silentTimes ? "horas no indicadas: pregunte al remitente" : `cuándo: ${ok_times}`),
    never_contact !== undefined && `no contactar nunca a: ${never_contact}`,
  ]
    .filter(Boolean)
    .join("; ");
};

const contactWays: Readonly<Record<string, string>> = {
  phone: "por teléfono",
  text: "por mensaje de texto",
  email: "por correo electrónico",
  via_person: "a través de la persona de confianza que nombró el remitente",
};
const silentTimes = { unknown: true, declined: true, not_asked: true };
