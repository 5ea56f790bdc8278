import type { Span } from "../../core/case/due.ts";
import type { fileSheetWords as en } from "../en/file-sheet.ts";
import type { Translated } from "../translated.ts";

const span = (time: Span): string => ("hours" in time ? `${time.hours} h` : `${time.working_days} días hábiles`);

/** The words of the sheet for the file. */
export const fileSheetWords: Translated<typeof en> = {
  title: (code) => `Expediente ${code}`,
  headings: {
    case: "Caso",
    agreed: (number, name) => `${number}: ${name}`,
    withheld: "No se entrega",
    needs: "Necesidades sin cubrir",
    signature: "Firmas (se guardan aquí, nunca se envían)",
  },
  labels: {
    opened: "Abierto",
    outcome: "Resultado",
    grounds: "Motivos para derivar",
    informed: "Explicado antes de hablar",
    research: "Aceptó el uso para investigación",
    copy_wanted: "Copia de la persona",
    due: "Preguntar a la persona",
    escalate: "Si el receptor no responde",
    unmet: "Servicio no disponible",
    interim: "Plan hasta entonces",
    recheck: "Volver a buscar el",
    released_items: "Líneas entregadas",
    something_withheld: "Reservado por deseo de la persona",
    danger_call: "Llamada urgente hecha",
  },
  grounds: {
    clear: "motivos claros para ofrecer una derivación especializada (no es una conclusión sobre la condición jurídica)",
    some: "algunos motivos: ofrezca consejo especializado, pregunte de nuevo más adelante (no es una conclusión sobre la condición jurídica)",
    none_recorded: "no constan indicios en lo que se preguntó: derive según la necesidad",
  },
  allInformed: "finalidad, uso, acceso, conservación, retirada y límites",
  silence: ({ phone_after, next_after }) => `teléfono después de ${span(phone_after)}; siguiente prestador después de ${span(next_after)}`,
  signatures: ["La persona, o su marca", "Tutor o tutora, o autoridad", "Testigo", "Quien lleva el caso"],
  copies: { paper: "en papel, como quiso la persona", none: "ninguna: no es seguro, o no la quiso" },
  nothing: "nada",
};
