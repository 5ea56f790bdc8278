import type { Condition } from "../../core/search/query.ts";
import type { candidateWords as en } from "../en/candidates.ts";
import type { Translated } from "../translated.ts";

const asks: Readonly<Partial<Record<Condition, string>>> = {
  for: "a quién reciben",
  age: "qué edades",
  language: "idiomas",
  near: "este lugar",
  openNow: "horario",
  exploitation: "tipo de explotación",
  access: "si se puede llegar por cuenta propia",
};

const ways = { phone: "por teléfono", email: "por correo electrónico", visit: "en una visita" };

export const candidateWords: Translated<typeof en> = {
  noPhone: "no consta ningún teléfono",
  ask: (conditions) => `pregunte: ${conditions.flatMap((one) => asks[one] ?? []).join(", ")}`,
  checked: (on, how) =>
    how === "public-page" ? `página leída el ${on}, llame para confirmar` : `comprobado el ${on}, ${ways[how as keyof typeof ways] ?? how}`,
  avoided: "CERCA DE UN LUGAR QUE EVITAR",
};
