import type { services as en } from "../../en/questions/services.ts";
import type { Translated } from "../../translated.ts";
import { serviceLabels } from "../vocabulary.ts";

export const services: Translated<typeof en> = {
  title: "Qué ayudaría",
  questions: {
    services_wanted: {
      ask: "¿Qué ayuda quiere? Empiece por lo que más le importa.",
      why: "Usted elige la ayuda y el orden. Puede no elegir ninguna.",
      options: serviceLabels,
    },
    services_already_received: {
      ask: "¿Qué ayuda tiene ya?",
      why: "Para que nada se empiece dos veces y nadie tenga que contarlo todo otra vez.",
      options: serviceLabels,
    },
    choices: {
      ask: "¿A cuáles de estos quiere ir?",
      why: "Se le muestra lo que el directorio sabe de cada uno. Puede elegir varios, o ninguno.",
    },
    unmet_need: {
      ask: "¿Qué ayuda no se pudo encontrar?",
      why: "Una carencia anotada se puede volver a buscar, y mostrar a quienes planifican servicios.",
      options: { ...serviceLabels, service_unavailable: "No había ningún servicio disponible" },
    },
    interim_plan: {
      ask: "¿Qué han acordado hasta que se encuentre ayuda?",
      why: "Nadie debería irse sin un siguiente paso. Una línea, sin dirección.",
    },
    recheck_on: {
      ask: "¿Qué día volverá a buscar?",
      why: "De un día para otro se liberan lugares. Con una fecha no se olvida.",
    },
  },
};
