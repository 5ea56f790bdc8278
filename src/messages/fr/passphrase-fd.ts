export const passphraseFdWords =
  "lire la phrase secrète dans ce fichier ouvert au lieu de la demander (pour les scripts : --passphrase-fd 3 3< fichier)";
