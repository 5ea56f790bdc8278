import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";

/*
 * The age v1 format (C2SP), so that any age program opens the files. The only file that knows age-encryption. A passphrase
 * goes through scrypt at the library's own cost, which is never lowered here.
 */

export const newIdentity = generateX25519Identity;
export const recipientOf = identityToRecipient;

export const sealWithPassphrase = (passphrase: string, text: string): Promise<Uint8Array> => {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(normal(passphrase));
  return encrypter.encrypt(text);
};

export const sealTo = (recipients: readonly string[], text: string): Promise<Uint8Array> => {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(text);
};

export const isRecipient = (text: string): boolean => {
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
};

export const isSealed = (bytes: Uint8Array): boolean => new TextDecoder("latin1").decode(bytes.subarray(0, header.length)) === header;
const header = "age-encryption.org/v1\n";

/** `no_key`: whole, as far as can be told, but neither this key nor this passphrase opens it. */
export type Unsealed = { readonly text: string } | { readonly fault: "no_key" | "damaged" };

export const unsealWithPassphrase = (passphrase: string, bytes: Uint8Array): Promise<Unsealed> => {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(normal(passphrase));
  return unseal(decrypter, bytes);
};

/** Opens any number of files with one identity. */
export const unsealer = (identity: string): ((bytes: Uint8Array) => Promise<Unsealed>) => {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return (bytes) => unseal(decrypter, bytes);
};

/** Whatever is wrong anywhere in the file, not a byte of it comes out. */
const unseal = async (decrypter: Decrypter, bytes: Uint8Array): Promise<Unsealed> => {
  try {
    return { text: await decrypter.decrypt(bytes, "text") };
  } catch (error) {
    return { fault: error instanceof Error && error.message.startsWith("no identity matched") ? "no_key" : "damaged" };
  }
};

/** One passphrase, however the keyboard puts accents together. */
const normal = (passphrase: string): string => passphrase.normalize("NFC");
