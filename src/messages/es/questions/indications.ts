import type { indications as en } from "../../en/questions/indications.ts";
import type { Translated } from "../../translated.ts";
import { exploitationLabels } from "../vocabulary.ts";

export const indications: Translated<typeof en> = {
  title: "Indicios de explotación",
  questions: {
    identified_by: {
      ask: "¿Una autoridad o una organización ya ha reconocido que esta persona sufrió trata?",
      why: "Si es así, no tiene que pasar por ello otra vez: las preguntas sobre indicios se saltan.",
      options: {
        police: "sí, la policía",
        ngo: "sí, una organización que ayuda",
        court_or_prosecution: "sí, un tribunal o la fiscalía",
        other_government: "sí, otro organismo público",
        nobody: "no, nadie",
      },
    },
    indicators: {
      ask: "¿Cuáles de estos indicios vio usted, o le contaron? No los recorra como una lista de preguntas a la persona.",
      why: "Le ayudan a ver qué ayuda ofrecer. Puede saltarlos todos: ningún servicio depende de ellos, y no prueban nada.",
      options: {
        yes: "sí",
        no: "no",
        unknown: "no se sabe",
        declined: "la persona prefiere no decirlo",
        not_asked: "no se preguntó",
      },
    },
    observed_or_told: {
      ask: "¿Cuáles de ellos vio usted directamente? Los demás cuentan como contados por alguien.",
      why: "Lo que vio y lo que oyó son cosas distintas. Si se separan, no hay que preguntar otra vez a nadie.",
      options: {
        observed: "lo vi yo",
        told_by_person: "me lo contó la persona",
        told_by_other: "me lo contó otra persona",
      },
    },
    self_identifies: {
      ask: "¿Siente que alguien se ha aprovechado de usted, o le ha hecho hacer cosas que no quería?",
      why: "Su propia opinión cuenta. No hacen falta pruebas, ni contar la historia.",
      options: { yes: "sí", no: "no", unsure: "no lo sé con certeza" },
    },
    exploitation_types: {
      ask: "Si la persona se lo ha contado, o está claro: ¿qué tipo de explotación fue?",
      why: "Algunos servicios ayudan solo en ciertos casos. Se transmite solo si la persona acepta. En caso de duda, no lo ponga.",
      options: { ...exploitationLabels, other: "Otra cosa" },
    },
  },
};
