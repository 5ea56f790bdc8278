/*
 * `node bench/vault.mjs [cases,cases]`: what `referral cases` costs over a vault of many cases, beyond what the passphrase itself costs.
 * An invented case is saved once by the program and sealed again under other codes.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Decrypter, Encrypter } from "age-encryption";
import { printWhenMain, timed } from "./table.mjs";

const root = join(import.meta.dirname, "..");
const bin = join(root, "bin/referral.js");
const counts = (process.argv[2] ?? "1000,10000").split(",").map(Number);
const rounds = 5;
const alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const passphrase = "invented ladder spoon harbour";

export const measure = async () => {
  const home = mkdtempSync(join(tmpdir(), "referral-bench-"));
  const data = join(home, ".local/share/referral");
  const secretFile = join(home, "passphrase");
  writeFileSync(secretFile, `${passphrase}\n`);

  const referral = (...argv) => {
    const line = `exec ${process.execPath} ${bin} "$@" 3< ${secretFile}`;
    const started = performance.now();
    const ran = spawnSync("/usr/bin/env", ["bash", "-c", line, "bash", ...argv], {
      cwd: root,
      env: { PATH: process.env.PATH, HOME: home },
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    if (![0, 4].includes(ran.status)) throw new Error(ran.stderr);
    return { ms: performance.now() - started, out: ran.stdout };
  };

  const codeOf = (n) => {
    const letters = [...Array(8)].map((_, k) => alphabet[Math.floor(n / alphabet.length ** k) % alphabet.length]).join("");
    return `R-${letters.slice(0, 4)}-${letters.slice(4)}`;
  };

  const time = (what, ...argv) =>
    timed(
      what,
      Array.from({ length: rounds }, () => referral(...argv).ms),
    );
  const withPassphrase = ["--passphrase-fd", "3"];

  try {
    referral("vault", "init", ...withPassphrase);
    referral("start", "--answers", "docs/examples/wage-claim.yaml", "--save");
    const [file] = readdirSync(join(data, "cases"));
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    const identity = await decrypter.decrypt(readFileSync(join(data, "identity.age")), "text");
    const opener = new Decrypter();
    opener.addIdentity(identity.split("\n").find((line) => line.startsWith("AGE-SECRET-KEY-")));
    const bytes = readFileSync(join(data, "cases", file));
    const text = await opener.decrypt(bytes, "text");
    const [key] = readFileSync(join(data, "recipients.txt"), "utf8")
      .split("\n")
      .filter((line) => line.startsWith("age1"));
    rmSync(join(data, "cases", file));

    const figures = [time("cases, none in the vault", "cases", ...withPassphrase)];
    let made = 0;
    for (const count of counts) {
      for (; made < count; made++) {
        const sealer = new Encrypter();
        sealer.addRecipient(key);
        writeFileSync(join(data, "cases", `${codeOf(made)}.age`), await sealer.encrypt(text.replaceAll(file.slice(0, -4), codeOf(made))));
      }
      const figure = time(`cases --due, ${count} in the vault`, "cases", "--due", ...withPassphrase);
      const each = (figure.value - figures[0].value) / count;
      figures.push(figure, { what: `  beyond none, a case (${bytes.length} bytes)`, value: each, unit: "ms" });
    }
    return figures;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};

await printWhenMain(import.meta, measure);
