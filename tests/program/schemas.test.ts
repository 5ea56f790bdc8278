import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fromJSONSchema } from "zod";
import type { CaseEvent } from "../../src/core/case/event.ts";
import { taskKinds } from "../../src/core/case/tasks.ts";
import { writeCase } from "../../src/formats/case-file.ts";
import { newIdentity, recipientOf } from "../../src/ports/vault/sealing.ts";
import { code, eventsOf } from "../case/saved.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { edited, inRecord, threeEdits } from "../upkeep/edited.ts";
import { makeTestVault, passphrase, withPassphrase } from "../vault/test-vault.ts";
import { callHere } from "./here.ts";
import { bareEnv, root, withFolder } from "./program.ts";

const schemaOf = (name: string) => fromJSONSchema(JSON.parse(readFileSync(join(root, "docs/schemas", `${name}.json`), "utf8")));
const cases = readdirSync(join(root, "tests/walkthrough/cases"));

describe("published schemas", () => {
  test("check --json is as its schema says, with and without faults", async () => {
    for (const args of [["check"], ["check", "tests/directory/gallery"]]) {
      schemaOf("check-1").parse(JSON.parse((await callHere([...args, "--json"])).out));
    }
  });

  test("what check --json says of a finding is described, the record that it is about too", async () => {
    const schema = JSON.parse(readFileSync(join(root, "docs/schemas/check-1.json"), "utf8"));
    const described = Object.keys(schema.properties.data.properties.problems.items.properties);
    const gallery = readdirSync(join(root, "tests/directory/gallery")).map((name) => `tests/directory/gallery/${name}`);
    const { data } = JSON.parse((await callHere(["check", ...gallery, "--json"])).out);
    const said = new Set<string>(data.problems.flatMap((one: object) => Object.keys(one)));
    expect([...said].filter((key) => !described.includes(key))).toEqual([]);
    expect(said).toContain("record");
    for (const one of data.problems.filter(({ rule }: { readonly rule: string }) => rule === "phone-form"))
      expect(one.record).toMatch(/^[a-z]{2}-/);
  });

  test("check --fix --json names the files that it mended", () =>
    withFolder(async (folder) => {
      const path = join(folder, "BE.yaml");
      writeFileSync(path, `${readFileSync(join(root, "directory-data/BE.yaml"), "utf8").trimEnd()}   \n`);
      const fixed = async () => {
        const read = JSON.parse((await callHere(["check", path, "--fix", "--json"])).out);
        schemaOf("check-1").parse(read);
        return read.data.fixed;
      };
      expect([await fixed(), await fixed()]).toEqual([[path], []]);
    }));

  test("every kind of task is one of the schemas' own", () => {
    for (const [name, ...way] of [["case-1"], ["cases-1", "cases", "items", "properties"]]) {
      const { data } = JSON.parse(readFileSync(join(root, "docs/schemas", `${name}.json`), "utf8")).properties;
      const at = way.reduce((one, key) => one[key], data.properties);
      expect(at.tasks.items.properties.kind.enum).toEqual(taskKinds);
    }
  });

  test.each(cases)("start --json of %s is as its schema says", async (name) => {
    const { out } = await callHere(["start", "--answers", `tests/walkthrough/cases/${name}`, "--json"]);
    schemaOf("walkthrough-1").parse(JSON.parse(out));
  });

  test("cases --json and case show --json are as their schemas say, before anything was sent and after", () =>
    withFolder(async (home) => {
      const vault = await makeTestVault(home);
      const at = "2026-11-23T10:15:00Z";
      const receiver = "pt-linha-migrantes";
      const rich: readonly CaseEvent[] = [
        {
          kind: "released",
          at,
          receiver,
          items: ["called"],
          way: "file",
          consent: { form: "verbal", by: "person", given_at: at, valid_until: "2026-12-23" },
        },
        { kind: "sent", at, receiver, way: "file" },
        { kind: "replied", at, receiver, reply: { received_at: at, decision: "accepted" } },
        { kind: "followed_up", at, whom: "person", receiver, result: "reached", outcome: "seen" },
        { kind: "answered", at, question: "old.question", value: "kept" },
        { kind: "closed", at, reason: "needs_met" },
      ];
      for (const more of [[], rich]) {
        await vault.put(code, writeCase([...eventsOf("wage-claim", at), ...more]));
        for (const [name, argv] of [
          ["cases-1", ["cases", "--all"]],
          ["case-1", ["case", "show", code]],
        ] as const) {
          const { out } = await callHere([...argv, "--json", ...withPassphrase], { env: bareEnv(vault.env), lines: [passphrase] });
          schemaOf(name).parse(JSON.parse(out));
          expect(out).toContain(code);
        }
      }
    }));

  test("vault status --json is as its schema says, without a home, before the first case and with a second key", () =>
    withFolder(async (home) => {
      const status = async (env: Readonly<Record<string, string>>) => {
        const { code: exit, out } = await runIn({ directory, env }, "vault", "status", "--json");
        const read: unknown = JSON.parse(out);
        schemaOf("vault-1").parse(read);
        return [exit, read];
      };
      expect(await status({})).toEqual([0, { schema: "referral/vault/1", data: { state: "no_home" } }]);
      const empty = { HOME: join(home, "empty"), XDG_DATA_HOME: join(home, "empty") };
      expect(await status(empty)).toEqual([
        0,
        { schema: "referral/vault/1", data: { state: "none", folder: join(home, "empty/referral") } },
      ]);
      const other = await recipientOf(await newIdentity());
      const vault = await makeTestVault(home, [other]);
      await vault.put(code, writeCase(eventsOf("wage-claim", "2026-11-23T10:15:00Z")));
      const data = { state: "ready", folder: vault.folder, cases: 1, keys: { own: vault.key, others: [other] } };
      expect(await status(vault.env)).toEqual([0, { schema: "referral/vault/1", data }]);
    }));

  // With a vault, whole and spoilt: tests/doctor/program.test.ts.
  test("doctor --json is as its schema says", async () => {
    schemaOf("doctor-1").parse(JSON.parse((await callHere(["doctor", "--json"])).out));
  });

  test("stale --json is as its schema says, with and without something to do", async () => {
    for (const args of [["--country", "BE"], ["--country", "BE", "--limit-days", "99999"], []])
      schemaOf("stale-1").parse(JSON.parse((await callHere(["stale", ...args, "--json"])).out));
  });

  test("coverage --json is as its schema says, for all countries and for one that has no record", async () => {
    for (const args of [[], ["--country", "VA"]])
      schemaOf("coverage-1").parse(JSON.parse((await callHere(["coverage", ...args, "--json"])).out));
  });

  test("materials --json is as its schema says, with and without words", async () => {
    for (const args of [[], ["police", "--language", "fr"], ["zzzzqqq"]])
      schemaOf("materials-1").parse(JSON.parse((await callHere(["materials", ...args, "--json"])).out));
  });

  test("diff --json is as its schema says, with every kind of change", () =>
    withFolder(async (folder) => {
      const copy = edited(folder, {
        ...threeEdits,
        "MT.yaml": (text) =>
          inRecord("mt-jrs", (record) =>
            record.replace("how: public-page", "how: phone\n      by: desk").replace("name: JRS", "name: The JRS"),
          )(text),
        "LU.yaml": (text) => text.replace("kind: ngo", "kind: nog"),
      });
      for (const [old, young] of [
        ["directory-data", "directory-data"],
        ["directory-data", copy],
        [copy, "directory-data"],
      ] as const) {
        const { out } = await callHere(["diff", old, young, "--json"]);
        schemaOf("diff-1").parse(JSON.parse(out));
        if (old !== young) expect(out).toMatch(/"replaced"/);
      }
    }));

  test("report --json is as its schema says, with little and with all of it", async () => {
    const all = ["--phone", "0032 3 201 16 90", "--source", "https://example.org", "--how", "phone", "--note", "Rings out."];
    for (const args of [
      ["--problem", "closed"],
      ["--problem", "dead", ...all],
    ])
      schemaOf("report-1").parse(JSON.parse((await callHere(["report", "be-payoke", ...args, "--json"])).out));
  });

  test("export --json, ndjson and geojson are as their schemas say, whole and with chosen fields", async () => {
    for (const args of [[], ["--country", "BE", "--fields", "id,phones"]]) {
      const out = async (format: string) => (await callHere(["export", "--format", format, ...args])).out;
      schemaOf("export-1").parse(JSON.parse(await out("json")));
      schemaOf("export-geojson-1").parse(JSON.parse(await out("geojson")));
      const record = schemaOf("export-record-1");
      for (const line of (await out("ndjson")).trim().split("\n")) record.parse(JSON.parse(line));
    }
    expect(() => schemaOf("export-record-1").parse({ id: "be-one", adress: "x" })).toThrow();
    expect(() => schemaOf("export-record-1").parse({ services: [{ type: "shleter" }] })).toThrow();
  });

  test("one schema refuses what another describes", async () => {
    const { out } = await callHere(["check", "--json"]);
    expect(() => schemaOf("walkthrough-1").parse(JSON.parse(out))).toThrow();
  });
});
