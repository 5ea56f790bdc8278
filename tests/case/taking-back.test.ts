import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { CaseEvent } from "../../src/core/case/event.ts";
import type { Directory } from "../../src/core/directory/directory.ts";
import { directory } from "../fakes/directory.ts";
import { root } from "../program/program.ts";
import { withPassphrase } from "../vault/test-vault.ts";
import { at, number, oneCase, receiver, sent } from "./one-case.ts";
import { code } from "./saved.ts";

/* `case withdraw`, `close` and `erase`: what is taken back or ended, and who must be told. */
const { run, goOn, record } = oneCase();

test("withdraw prints the notice for whoever may hold a sheet, and no word about the person", async () => {
  const released: CaseEvent = { kind: "released", at, receiver, items: ["called"], way: "printed" };
  const ran = await run(["case", "withdraw", code, "--all"], { more: [released] });
  expect(ran.code).toBe(0);
  expect(ran.out).toContain(`Referral ${number}: stop using it`);
  expect(ran.out).not.toMatch(/Ravi|Nepali|legal/i);
  expect((await record()).given.get(`consent.${receiver}.consent`)).toBe("withdrawn");
  const never = await run(["case", "withdraw", code, "--all"]);
  expect(never.out).toContain("never sent anything");
});

test("the notice says who it is from, though the provider has left the directory, and nothing goes out any more", async () => {
  const released: CaseEvent = { kind: "released", at, receiver, items: ["called"], way: "printed" };
  const without: Directory = { ...directory, organization: (id) => (id === receiver ? undefined : directory.organization(id)) };
  const ran = await run(["case", "withdraw", code, "--all"], { more: [released], opened: without });
  expect(ran.out).toContain(String((await record()).given.get("sender.organisation")));
});

test("the sender's own step back leaves the yes as it was", async () => {
  await run(["case", "withdraw", code, "--to", receiver, "--by-sender"], { more: [sent] });
  const { referrals, given } = await record();
  expect([referrals[0]?.status, given.get(`consent.${receiver}.consent`)]).toEqual(["revoked", "verbal_witnessed"]);
});

test("closing can't set a day that has passed, and names what to do with a referral that is not needed", async () => {
  const past = await run(["case", "close", code, "--reason", "needs_met", "--keep-until", "2020-01-01"]);
  expect([past.code, past.err.includes("has passed")]).toEqual([2, true]);
  const open = await run(["case", "close", code, "--reason", "needs_met"]);
  expect([open.code, open.err.includes(`referral case withdraw ${code} --to ${receiver} --by-sender`)]).toEqual([7, true]);
});

test("unsealed sheets that may still lie about are named when a case is closed, a yes is taken back or it is erased; sealed ones are not", async () => {
  const released = (to: string, way: "file" | "sealed" | "printed"): CaseEvent => ({
    kind: "released",
    at,
    receiver: to,
    items: ["called"],
    way,
  });
  const told = async (argv: readonly string[], ...more: readonly CaseEvent[]) => {
    const { code: exit, err } = await run(argv, { more });
    return [exit, /names begin with: (.*)/.exec(err.replace(/\s+/g, " "))?.[1]?.trim()];
  };
  const close = ["case", "close", code, "--reason", "duplicate"];
  const back: CaseEvent = { kind: "withdrawn", at, receiver, by: "sender" };
  expect(await told(close, released(receiver, "file"), released("person", "file"), back)).toEqual([0, `${number}, ${code}-P`]);
  expect(await told(close, released(receiver, "sealed"), released("person", "printed"), back)).toEqual([0, undefined]);
  expect(await told(close, released(receiver, "file"), { kind: "release_failed", at, receiver }, back)).toEqual([0, undefined]);
  const withdraw = ["case", "withdraw", code, "--to", receiver];
  expect(await told(withdraw, released(receiver, "file"), released("person", "file"))).toEqual([0, number]);
  expect(await told(withdraw, released(receiver, "sealed"))).toEqual([0, undefined]);
  expect((await run(["case", "erase", code, "--confirm", code])).err.replace(/\s+/g, " ")).toContain("may be unsealed: delete them");
});

test("nothing left to take back is said, and is no success", async () => {
  const ran = await run(["case", "withdraw", code, "--all"], { more: [{ kind: "withdrawn", at, receiver, by: "person" }] });
  expect([ran.code, ran.out, ran.err.includes("nothing left to take back")]).toEqual([4, "", true]);
});

test("a yes stays with the id that was chosen when the provider's record has moved", async () => {
  const moved: Directory = {
    ...directory,
    organization: (id) => {
      const found = directory.organization(receiver);
      return found && (id === receiver || id === "pt-new-name") ? { ...found, id: "pt-new-name" } : directory.organization(id);
    },
  };
  const files = new Map([["w.yaml", readFileSync(join(root, "docs/examples/wage-claim.yaml"), "utf8")]]);
  const started = await goOn(["start", "--answers", "w.yaml", "--save"], { directory: moved, files });
  const [, saved = ""] = /Case (R-\S+) is saved/.exec(started.err) ?? [];
  const there = (...argv: readonly string[]) => goOn([...argv, ...withPassphrase], { directory: moved });
  const shown = await there("case", "show", saved, "--json");
  expect(JSON.parse(shown.out)).toMatchObject({ data: { referrals: [{ receiver, priority: "urgent" }], disclosures: [{ receiver }, {}] } });
  const back = await there("case", "withdraw", saved, "--all");
  expect(back.out).toMatch(/Referral R-\S+: stop using it/);
  expect((await there("case", "send", saved, "--to", receiver)).code).toBe(7);
  await goOn(["case", "erase", saved, "--confirm", saved], { directory: moved });
});

test("erased by its code", async () => {
  expect((await run(["case", "erase", code.toLowerCase(), "--confirm", code])).code).toBe(0);
  expect((await goOn(["cases", "--all", ...withPassphrase])).code).toBe(4);
});
