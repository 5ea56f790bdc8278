export const passphraseFdWords = "read the passphrase from this open file instead of asking (for scripts: --passphrase-fd 3 3< file)";
