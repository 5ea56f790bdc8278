import { readFileSync } from "node:fs";
import { withFolder } from "../program/program.ts";
import { Screen } from "../terminal/screen.ts";
import { bytesBelow, eventsOf, makeTestVault, passphrase } from "../vault/test-vault.ts";
import type { Figure } from "./figure.ts";

const fourth = "In which role are you here?";
const typed = { country: "Portugal", town: "Canarytown-7391" };

/** Begins a walkthrough, types three answers and leaves at the fourth question. Gives the case's code. */
const leaveAtTheFourth = async (screen: Screen): Promise<string> => {
  await screen.waiting();
  await screen.choose("face to face");
  await screen.waiting();
  await screen.type(typed.country);
  await screen.waiting();
  await screen.type(typed.town);
  if ((await screen.waiting())?.ask !== fourth) throw new Error("another question is the fourth");
  await screen.choose("! leave");
  await screen.see("exit=3.");
  return /R-\w{4}-\w{4}/.exec(screen.raw)?.[0] ?? "";
};

/** What a hand at night types: nearly right, in another case, doubled, with a blank too many. */
const wrongPassphrases = [
  passphrase.toUpperCase(),
  ` ${passphrase}`,
  `${passphrase} `,
  passphrase.slice(1),
  passphrase.slice(0, -1),
  passphrase.replaceAll(" ", ""),
  passphrase + passphrase,
  passphrase.replaceAll("a", "4"),
  "x",
  typed.town,
];

/** Ten wrong passphrases, three tries a run: nothing is touched, and the right one stands at the same question with all that was typed. */
export const f09 = (): Promise<Figure> =>
  withFolder(async (home) => {
    const vault = await makeTestVault(home);
    const wrong: string[] = [];
    const code = await leaveAtTheFourth(new Screen('$REFERRAL start; echo "exit=$?."', { env: vault.env }));
    const before = JSON.stringify([...bytesBelow(vault.folder)]);
    const again = () => new Screen(`$REFERRAL resume ${code}; echo "exit=$?."`, { env: vault.env });
    const left = [...wrongPassphrases];
    let tries = 0;
    while (left.length > 0) {
      const screen = again();
      const three = left.splice(0, 3);
      for (const [n, one] of three.entries()) {
        await screen.secret(one);
        tries++;
        await screen.see(["2 more tries.", "One more try."][n] ?? "this passphrase does not open the vault");
      }
      // Of the last run, that was not at its end: it is left with an empty line.
      if (three.length < 3) await screen.secret("");
      const exit = /exit=(\d+)\./.exec(await screen.see("exit="))?.[1];
      if (exit !== (three.length < 3 ? "3" : "8")) wrong.push(`after ${three.length} tries: exit ${exit}`);
      if (screen.raw.includes(typed.town)) wrong.push("an answer is shown before the vault is open");
    }
    if (JSON.stringify([...bytesBelow(vault.folder)]) !== before) wrong.push("a file was touched");
    const screen = again();
    await screen.secret(passphrase);
    const asked = (await screen.waiting())?.ask;
    if (asked !== fourth) wrong.push(`it stands at another question: ${asked}`);
    const answers = eventsOf(await vault.read(code)).filter(({ kind }) => kind === "answered").length;
    if (answers !== 3) wrong.push(`${answers} answers are there`);
    if (!(await vault.read(code)).includes(typed.town)) wrong.push("what was typed is lost");
    screen.kill();
    return {
      id: "F9",
      what: "wrong passphrase with text typed",
      promised: "10 times: 0 lost",
      measured: `${tries} times, ${answers} answers of ${readFileSync(vault.fileOf(code)).length} bytes kept: ${wrong.length} wrong${wrong.map((one) => `; ${one}`).join("")}`,
      ok: wrong.length === 0 && tries === 10,
    };
  });
