import type { configWords as en } from "../en/config.ts";
import type { Translated } from "../translated.ts";

export const configWords: Translated<typeof en> = {
  bad: (path, fault) => `${path}: ${fault}`,
  notJson: "no es JSON",
  notObject: "debe contener un solo objeto { … }",
  unknownKey: (key, keys) => `tiene la clave "${key}"; las claves son ${keys.join(", ")}`,
  notFolders: '"directories" debe ser una lista de carpetas',
  notYesNo: (key) => `"${key}" debe ser true o false`,
  notText: (key) => `"${key}" debe ser un texto`,
  hint: 'es JSON, como { "country": "BE", "directories": ["my-contacts"] }',
};
