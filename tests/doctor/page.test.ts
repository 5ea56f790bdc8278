import { join } from "node:path";
import { expect, test } from "vitest";
import { examine } from "../../src/core/doctor/examine.ts";
import type { Facts } from "../../src/core/doctor/facts.ts";
import { doctorDoc } from "../../src/formats/view/doctor.ts";
import { paint } from "../../src/formats/view/paint.ts";
import { doctorWords } from "../../src/messages/en/doctor.ts";
import { directoryAt, file, folder, lyingIn, sound, withVault } from "./facts.ts";
import { swap } from "./rows.ts";

const everythingWrong: Facts = {
  ...withVault({
    entries: [
      directoryAt(".", { mode: 0o755 }),
      file("identity.age"),
      file("recipients.txt"),
      file("cases/R-7KQ2-M9XD.age", { mode: 0o644 }),
    ],
    strangers: ["case.txt~", "cases/R-7KQ2-M9XD-P.html"],
    not_sealed: ["cases/R-7KQ2-M9XD.age"],
    keys: [{ key: "age1own", usable: true }],
    places: [
      {
        path: folder,
        levels: [
          { path: folder, hidden: [] },
          { path: "/home/noor", hidden: [".stfolder/", ".git/"] },
        ],
      },
    ],
    opened: undefined,
  }),
  swaps: [swap("open_disk")],
  core_dumps: { allowed: true },
  directory: { kind: "open", checked: ["2025-11-01", "2026-01-01"] },
};
const elsewhere: Facts = { ...sound, platform: "mac", swaps: undefined, core_dumps: undefined, vault: { kind: "none", folder } };

for (const [name, facts, width] of [
  ["everything-wrong", everythingWrong, 100],
  ["everything-wrong-narrow", everythingWrong, 60],
  ["sound", { ...sound, vault: lyingIn(folder).vault }, 100],
  ["no-vault-on-a-mac", elsewhere, 100],
] as const)
  test(`golden/${name}.txt`, async () => {
    const page = paint(doctorDoc(examine(facts)), { width });
    await expect(page).toMatchFileSnapshot(join(import.meta.dirname, "golden", `${name}.txt`));
  });

test("what nobody can know is said on every page", () => {
  for (const facts of [sound, everythingWrong, elsewhere]) {
    const page = paint(doctorDoc(examine(facts)));
    for (const one of doctorWords.cannotKnow) expect(page).toContain(one);
  }
});

test("no name of a file reaches the terminal as it is", () => {
  const page = paint(doctorDoc(examine(withVault({ strangers: ["a\u001b]0;b\u0007\nc"] }))));
  expect(page).not.toMatch(/[\u001b\u0007]/);
});
