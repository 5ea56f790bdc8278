import type { editWords as en } from "../en/edit.ts";
import type { Translated } from "../translated.ts";

/** Words of `referral edit`. */
export const editWords: Translated<typeof en> = {
  summary: "cambia una ficha en su propio editor de texto; se comprueba antes de conservarla",
  description:
    "Abre una ficha, con sus comentarios, en un editor de texto: $VISUAL, $EDITOR o --editor. En el archivo está solo esta ficha, para que\n" +
    "no se pueda cambiar otra cosa por descuido. Guarde y cierre: se comprueba, y se conserva si check la acepta. Si no, dice dónde están\n" +
    "los errores, y lo que escribió no se pierde.",
  editor: 'el editor, como nano o "code --wait"',
  noEditor: "Aquí no se conoce ningún editor.",
  noEditorHint: "nombre uno: --editor nano, o defina EDITOR",
  editorFailed: (command, code) =>
    `${command}: ${code === undefined ? "el editor se terminó desde fuera" : code === 127 ? "no se encontró el editor" : `el editor terminó con ${code}`}. No se escribió nada.`,
  editsAre: (path) => `lo que escribió está en ${path}`,
  head: (id, file) => `# ${id} en ${file}. Guarde y cierre: se comprueba, después se conserva. Cierre sin guardar: no cambia nada.`,
  unchanged: (id) => `${id}: no se cambió nada.`,
  kept: (id, file) => `${id}: cambiada en ${file}.`,
  assured: "“assured” sigue diciendo cuándo se comprobó antes. Si preguntó al prestador: referral confirm",
  notOne: "esto no es una sola ficha con sus campos",
  idStays: (id) => `el id sigue siendo ${id}: los casos se refieren a él. Uno nuevo necesita una entrada moved: en el archivo`,
  meanwhile: (id, file) => `${id} se cambió en ${file} mientras usted la editaba. No se escribió nada.`,
  openAgain: "¿Abrirla de nuevo?",
  openAgainWhy: "Lo que escribió sigue ahí. No se escribió nada en el directorio.",
  again: "sí: corregirla",
  giveUp: "no: dejarlo, y que lo que escribí se quede donde está",
};
