import type { configWords as en } from "../en/config.ts";
import type { Translated } from "../translated.ts";

export const configWords: Translated<typeof en> = {
  bad: (path: string, fault: string) => `${path} : ${fault}`,
  notJson: "ce n'est pas du JSON",
  notObject: "il doit contenir un seul objet { … }",
  unknownKey: (key: string, keys: readonly string[]) => `il contient la clé "${key}" ; les clés sont ${keys.join(", ")}`,
  notFolders: '"directories" doit être une liste de répertoires',
  notYesNo: (key: string) => `"${key}" doit être true ou false`,
  notText: (key: string) => `"${key}" doit être un texte`,
  hint: 'c\'est du JSON, comme { "country": "BE", "directories": ["my-contacts"] }',
};
