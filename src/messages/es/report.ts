import type { reportWords as en } from "../en/report.ts";
import type { Translated } from "../translated.ts";
import { confirmWords } from "./confirm.ts";
import { formatHelp } from "./formats.ts";

const problems = {
  dead: "no funciona",
  wrong: "es de otra persona u organización",
  moved: "el prestador se trasladó o tiene otro nombre",
  closed: "el prestador está cerrado",
  hours: "el horario está mal",
  other: "otra cosa",
};

/** Words of `referral report`. */
export const reportWords: Translated<typeof en> = {
  summary: "un número no funciona, un prestador se trasladó: un mensaje para quien mantiene el directorio",
  description:
    "Hace un mensaje, o un parche, sobre lo que está mal en una ficha del directorio. No envía nada, no abre ninguna caja fuerte y no lee\n" +
    "ningún caso. El mensaje será público: no puede contener nada de una persona. En una terminal pregunta.",
  phone: "el número de que se trata, como está en la ficha",
  email: "la dirección de que se trata",
  problem: (all) => `qué está mal: ${all.join(", ")}`,
  source: "la página que muestra cómo es (https://…)",
  how: (methods) => `cómo lo supo: ${methods.join(", ")}`,
  note: "algunas palabras más; públicas, y nunca sobre una persona",
  format: formatHelp,

  noSuch: (id) => `${id}: el directorio no tiene esa ficha.`,
  noSuchHint: "referral search encuentra un id por un nombre; lo que está en carpetas propias es privado y no se comunica",
  didYouMean: (id) => `¿Quiso decir ${id}?`,
  notOfRecord: (flag, id, has) => `${flag}: ${id} no lo tiene. Tiene: ${has.length > 0 ? has.join(", ") : "nada"}`,
  onlyOne: "--phone y --email: solo uno cada vez.",
  problemMissing: (all) => `falta --problem: ${all.join(", ")}`,
  problemUnknown: (problem, all) => `--problem: no existe ${problem}; aquí se conocen: ${all.join(", ")}`,
  problemHint: "dead, wrong y hours tratan de un número o una dirección: --phone o --email",
  howUnknown: (how, methods) => `--how: no existe ${how}; se conocen: ${methods.join(", ")}`,
  sourceFault: "--source admite un enlace que empiece por https:// o http://",
  sourceExpected: "un enlace que empiece por https:// o http://",
  noteFaults: {
    number:
      "la nota tiene un número que no es de la ficha. El número de una persona, un expediente, un cumpleaños: nada de eso puede salir.",
    address: "la nota tiene una dirección de correo electrónico que no es de la ficha.",
    person: "la nota parece nombrar a una persona.",
    length: "la nota tiene más de 500 caracteres: este no es lugar para una historia.",
  },
  noteHint: "diga solo lo que está mal en la ficha; las páginas van en --source",
  patchNeedsCheckout: "Un parche se hace desde el archivo de país: ejecútelo donde está directory-data.",
  patchNot: (problem) => `No se puede hacer un parche de “${problem}”: alguien tiene que decir qué es lo correcto ahora.`,
  patchNotHint: "envíe el mensaje (--format text), o haga el cambio: referral edit",
  notInFile: (id, file) => `${file} ya no dice esto de ${id}: ya se cambió.`,

  title: ({ organization, problem, about }) => `${organization.id}: ${problems[problem]}${about ? `: ${about.value}` : ""}`,
  form: {
    provider: "Prestador",
    country: "País",
    wrong: "Qué está mal",
    fact: "Qué número, dirección o dato",
    source: "La página que lo muestra",
    how: "Cómo lo supo",
    note: "Algo más sobre la ficha",
    agreed: "Antes de enviarlo",
  },
  problems,
  hows: confirmWords.hows,
  notGiven: "_no indicado_",
  whole: "el prestador en su conjunto",
  on: (how, day) => `${how}, el ${day}`,
  agreed: "Nada de esto trata de una persona: ni la que ayudo, ni la que respondió, ni un caso.",
  isPublic: "Esto será público. Léalo una vez más: nada en él puede hablar de una persona ni de un caso. No se envió nada.",
  where:
    "Péguelo en una nueva incidencia (issue) del repositorio del directorio (formulario “A provider is wrong”), o envíelo por correo a quien mantiene su copia.",

  askFact: "¿Qué está mal?",
  why: "Solo datos de la ficha. Quién buscó ayuda, y por qué, aquí no le incumbe a nadie.",
  askProblem: "¿Qué le pasa?",
  askSource: "¿Hay una página que muestre cómo es? (https://…)",
  askHow: "¿Cómo lo supo?",
  askNote: "¿Algo más sobre la ficha? Será público: ninguna persona, ningún caso.",
};
