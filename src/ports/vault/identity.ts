import { vaultWords as w } from "../../messages/en/vault.ts";

/** What `identity.age` holds once opened: an age identity file, with the recipients that were agreed on as comments. */
export interface Identity {
  readonly secret: string;
  /** Public keys that cases are sealed to, its own first. */
  readonly recipients: readonly string[];
}

const remark = "# sealed to: ";

export const writeIdentity = ({ secret, recipients }: Identity): string =>
  [`# ${w.identityRemark}`, ...recipients.map((one) => remark + one), secret, ""].join("\n");

export const readIdentity = (text: string): Identity | undefined => {
  const lines = text.split("\n");
  const secret = lines.find((line) => line.startsWith("AGE-SECRET-KEY-"));
  const recipients = lines.filter((line) => line.startsWith(remark)).map((line) => line.slice(remark.length).trim());
  return secret === undefined || recipients.length === 0 ? undefined : { secret, recipients };
};

/** An age recipients file. */
export const writeRecipients = ([own = "", ...others]: readonly string[]): string =>
  [`# ${w.recipientsRemark}`, own, ...(others.length > 0 ? [`# ${w.othersRemark}`, ...others] : []), ""].join("\n");

export const readRecipients = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
