import type { passphraseFdWords as en } from "../en/passphrase-fd.ts";
import type { Translated } from "../translated.ts";

export const passphraseFdWords: Translated<typeof en> =
  "lee la frase de contraseña desde este archivo abierto en lugar de preguntar (para scripts: --passphrase-fd 3 3< file)";
