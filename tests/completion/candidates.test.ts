import type { Argument, Command, Option } from "commander";
import { describe, expect, test } from "vitest";
import { programFor } from "../../src/cli.ts";
import { sourceOf } from "../../src/commands/completion/values.ts";
import { writeCase } from "../../src/formats/case-file.ts";
import { helpTopics } from "../../src/messages/en/help-topics.ts";
import { realIo } from "../../src/ports/real.ts";
import { code, eventsOf } from "../case/saved.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { canary, layered } from "../figures/private-layer.ts";
import { everyCommand, withFolder } from "../program/program.ts";
import { makeTestVault } from "../vault/test-vault.ts";

/* What is offered at each place of a line. The last word is the one that is being typed. */

/** The words offered, and what is said besides. */
const offered = async (line: readonly string[], world: Partial<Parameters<typeof runIn>[0]> = {}) => {
  const { code, out, err } = await runIn({ directory, ...world }, "completion", "--complete", "--", ...line);
  expect({ line, code, err }).toEqual({ line, code: 0, err: "" });
  return out.split("\n").slice(0, -1);
};
const words = async (...line: readonly string[]) => (await offered(line)).map((one) => one.split("\t")[0]);

test("every command, with what it is for", async () => {
  expect((await words("")).sort()).toEqual(Object.keys(everyCommand).sort());
  expect(await offered(["mat"])).toEqual(["materials\tguidelines, handbooks, courses and data, by need"]);
  expect(await words("vault", "re")).toEqual(["recipients"]);
  expect(await words("nonsense", "")).toEqual([]);
});

test("a topic and the command of its name are one word", async () => {
  const topics = await words("help", "");
  expect(topics).toEqual([...new Set(topics)]);
  expect(topics).toEqual(expect.arrayContaining(["completion", "vault", "search"]));
  // The topic is what `help vault` shows.
  expect((await offered(["help", "vau"]))[0]).toContain(helpTopics.vault.title);
});

test("flags of the command that is typed, once", async () => {
  expect(await words("search", "--co")).toEqual(["--country"]);
  expect(await words("search", "--lit")).toEqual(["--literal"]);
  expect(await words("search", "--literal", "--lit")).toEqual([]);
  // Those that may be given several times are.
  expect(await words("search", "--country", "BE", "--co")).toEqual(["--country"]);
  expect(await words("doctor", "")).toContain("--json");
  expect(await words("completion", "--")).toEqual(["--help"]);
  expect(await words("search", "--", "--co")).toEqual([]);
});

describe("values", () => {
  test.each<readonly [line: string, first: string]>([
    ["search --country b", "BA\tBosnia Herzegovina"],
    ["search --country=be", "--country=BE\tBelgium"],
    // As bash parts it.
    ["search --country = be", "BE\tBelgium"],
    ["search --country BE,n", "BE,NE\tNiger"],
    ["search --service sh", "shelter\tShelter"],
    ["search --for ch", "children\tChildren"],
    ["export --exploitation dom", "domestic-servitude\tDomestic servitude"],
    ["search --language nep", ""],
    ["search --language ne", "ne\tNepali"],
    ["search --format i", "ids"],
    ["export -o x --format hsds-", "hsds-package"],
    ["start --format h", "html"],
    ["start --sheet p", "person"],
    ["start --sheet-lang f", "fr"],
    ["start --person-lang a", "ar"],
    ["search --lang e", "en"],
    ["list pr", "providers"],
    ["materials --kind hand", "handbook"],
    ["materials --step saf", "safety\tStaying safe"],
    ["help exi", "exit-codes\tExit codes"],
    ["help publ", "publish\tthe directory as a site of plain files, for any web host"],
    ["case reply X --decision waiting", "waiting_list"],
    ["case reply X --new-risk y", "yes"],
    ["completion f", "fish"],
    ["show be-payo", "be-payoke\tPayoke"],
    ["show BE-PAYO", "be-payoke\tPayoke"],
    ["case send X --to be-payo", "be-payoke\tPayoke"],
    ["export be-payoke be-pag", "be-pag-asa\tPAG-ASA"],
    ["start --answers x", ":files"],
    ["start --output=x", ":folders"],
    ["search --near gh", ""],
  ])("%s", async (line, first) => {
    expect((await offered(line.split(" ")))[0] ?? "").toBe(first);
  });

  test("ids of providers by country: one country's part of the directory is read, and no index", async () => {
    const read: string[] = [];
    const seen = new Proxy(directory, {
      get: (target, name: keyof typeof directory) => {
        if (name !== "country") read.push(name);
        return name === "country"
          ? (given: string) => {
              read.push(given);
              return target.country(given);
            }
          : target[name];
      },
    });
    const lines = await offered(["show", "li"], { directory: seen });
    expect(lines.map((one) => one.split("\t")[0])).toEqual(directory.country("LI")?.organizations.map(({ id }) => id));
    expect([...new Set(read)].filter((name) => name !== "then").sort()).toEqual(["LI", "countries", "vocabulary"]);
    const [first, ...countries] = await offered(["show", ""]);
    expect([first, countries.length]).toEqual([":nospace", directory.countries.length]);
  });

  test("the caseworker's own folders count, since it is their terminal", async () => {
    expect((await offered(["show", "--directory", "mine", `be-${canary.slice(0, 3)}`], { layered }))[0]).toContain(canary);
    expect(await offered(["show", `be-${canary.slice(0, 3)}`], { layered })).toEqual([]);
  });
});

const places = (command: Command): readonly (readonly [Command, Option | Argument])[] => [
  ...command.options.filter(({ required, optional }) => required || optional).map((one) => [command, one] as const),
  ...command.registeredArguments.map((one) => [command, one] as const),
  ...command.commands.flatMap(places),
];

test("for every value of every command it is decided what is offered, if only nothing", async () => {
  const all = places(await programFor([], realIo(process), async () => {}));
  expect(all.length).toBeGreaterThan(80);
  const undecided = all.filter(([command, asks]) => sourceOf(command, asks) === undefined);
  expect(undecided.map(([command, asks]) => `${command.name()} ${"flags" in asks ? asks.flags : asks.name()}`)).toEqual([]);
});

test("with a vault and a case, no place of any line offers its number", () =>
  withFolder(async (home) => {
    const vault = await makeTestVault(home);
    await vault.put(code, writeCase(eventsOf("wage-claim", "2026-11-23T10:15:00Z")));
    for (const [command, asks] of places(await programFor([], realIo(process), async () => {}))) {
      const path = command.parent?.parent ? [command.parent.name(), command.name()] : [command.name()];
      const before = "flags" in asks ? [...path, asks.long ?? ""] : path;
      for (const begun of ["", "R", code.slice(0, 4)]) {
        const { out } = await runIn({ directory, env: vault.env }, "completion", "--complete", "--", ...before, begun);
        expect(out).not.toContain(code);
      }
    }
    for (const line of [
      ["case", "show", ""],
      ["case", "show", "R"],
      ["resume", ""],
      ["case", "erase", "X", "--confirm", ""],
    ])
      expect(await offered(line, { env: vault.env })).toEqual([]);
  }));
