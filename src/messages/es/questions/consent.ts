import type { consent as en } from "../../en/questions/consent.ts";
import type { Translated } from "../../translated.ts";
import { itemLabels } from "../items.ts";

export const consent: Translated<typeof en> = {
  title: "Su sí o su no, para este servicio",
  questions: {
    consent: {
      ask: "¿Acepta que transmita a este servicio las líneas que elegimos juntos, y nada más?",
      why: "Vale solo para este servicio. Un “no” no cambia nada en cómo le ayudo, y puede retirar un sí.",
      options: {
        written: "sí, por escrito",
        verbal_witnessed: "sí, de palabra ante testigo",
        verbal: "sí, de palabra",
        refused: "no",
        withdrawn: "hubo un sí, y se ha retirado",
        nobody: "aquí nadie puede decir que sí: decide la autoridad de protección de la infancia, o una vida está en peligro",
      },
    },
    consent_by: {
      ask: "¿Quién dio este sí, o decide en su lugar?",
      why: "Una persona adulta decide sola: quien acompaña o interpreta no puede. Por una persona menor de edad decide su tutor o tutora junto con ella, o la autoridad.",
      options: {
        person: "la persona",
        guardian: "el tutor o tutora",
        both: "la persona menor de edad y su tutor o tutora",
        none_best_interests: "nadie: la autoridad de protección de la infancia decidió qué es lo mejor para la persona menor de edad",
        none_vital_interest: "nadie: una vida está en peligro",
      },
    },
    child_assent: {
      ask: "¿Usted también lo quiere?",
      why: "La persona menor de edad tiene voz. No basta con que las personas adultas acepten.",
      options: { yes: "sí", no: "no", too_young: "por su corta edad no puede decirlo" },
    },
    items_shared: {
      ask: "¿Cuáles de estas líneas puedo transmitir? Las leo en voz alta una por una.",
      why: "Una línea cada vez; nada está marcado de antemano. Un “no” a cualquier línea no cambia nada aquí.",
      options: itemLabels,
    },
    withheld_items: {
      ask: "¿Qué líneas debo reservar?",
      why: "Así consta que usted no quiere que se digan. El servicio sabe solo que algo se reserva, no qué.",
      options: itemLabels,
    },
    withheld_reason: {
      ask: "¿Quiere decir por qué? No es obligatorio.",
      why: "Si es por miedo, podemos hacer juntos un plan más seguro. El motivo nunca se transmite.",
      options: { fear_of_harm: "podría traer daño", will_tell_self: "quiero contarlo yo", other: "otro motivo" },
    },
    not_to_be_told: {
      ask: "¿Quién no debe enterarse de esto? Diga qué es de usted, sin nombres.",
      why: "Se pide al servicio que no se lo diga.",
    },
    consent_at: {
      ask: "¿Cuándo se dio este sí?",
      why: "Un sí vale desde el momento en que se da, por un tiempo limitado.",
    },
    valid_until: {
      ask: "¿Hasta qué día vale este sí?",
      why: "Si no se dice nada, termina a los 30 días, y nunca vale más de 90. Después vuelvo a preguntarle.",
    },
    explained_in: {
      ask: "¿En qué idioma se explicó?",
      why: "Un sí cuenta solo si se entendió.",
    },
    copy_wanted: {
      ask: "¿Quiere una copia en papel? ¿Es seguro llevarla encima?",
      why: "Un papel se puede encontrar. Está bien no llevarse ninguno: puede ver la copia aquí.",
      options: { paper: "en papel", none: "ninguna" },
    },
  },
};
