import { describe, expect, test } from "vitest";
import { readMore } from "../../src/commands/walkthrough/read-more.ts";
import { materialSteps } from "../../src/formats/materials/steps.ts";
import { directory } from "../fakes/directory.ts";
import { runIn } from "../fakes/io.ts";
import { answersWith } from "../walkthrough/answers.ts";

const materials = (...argv: readonly string[]) => runIn({ directory }, "materials", ...argv);
interface Found {
  readonly id: string;
  readonly not_stated?: readonly string[];
}
const found = async (...argv: readonly string[]): Promise<readonly Found[]> =>
  (JSON.parse((await materials(...argv, "--json")).out) as { data: { materials: readonly Found[] } }).data.materials;
const ids = async (...argv: readonly string[]) => (await found(...argv)).map(({ id }) => id);

/** The 23 that the founding documents name: id, title, an obvious typo of it, its topic. */
const named: readonly (readonly [id: string, title: string, typo: string, topic: string])[] = [
  [
    "iom-handbook-migrants-vulnerable-2019",
    "IOM Handbook on Protection and Assistance for Migrants Vulnerable to Violence, Exploitation and Abuse",
    "handbok protection asistance migrants vulnerable",
    "vulnerable migrants handbook",
  ],
  [
    "iom-walk-free-migrants-vulnerability-2019",
    "Migrants and their Vulnerability to Human Trafficking, Modern Slavery and Forced Labour",
    "migrants vulnerabilty modern slavry",
    "modern slavery research",
  ],
  ["iom-guidance-referral-mechanisms-2019", "IOM Guidance on Referral Mechanisms", "guidence refferal mechanisms", "referral mechanisms"],
  ["iom-counter-trafficking-directory", "IOM Counter Trafficking Directory", "counter traficking directry", "trafficking directory"],
  [
    "caring-for-trafficked-persons-2009",
    "Caring for Trafficked Persons: Guidance for Health Providers",
    "carring for traficked persons health",
    "health",
  ],
  [
    "iom-handbook-direct-assistance-2007",
    "The IOM Handbook on Direct Assistance for Victims of Trafficking",
    "handbook direct asistance victims",
    "shelter",
  ],
  [
    "tip-protection-and-assistance-course",
    "Trafficking in Persons: Protection and Assistance to Victims",
    "traficking protection assistence victims",
    "protection course",
  ],
  [
    "counter-trafficking-humanitarian-settings-course",
    "Counter Trafficking in Humanitarian Settings",
    "counter trafficking humanitarain settings",
    "humanitarian",
  ],
  [
    "introduction-eliminating-slavery-course",
    "Introduction to Eliminating Slavery and Human Trafficking",
    "introduction eliminatng slavery",
    "slavery course",
  ],
  [
    "tip-victim-identification-and-assistance",
    "Trafficking in Persons: Victim Identification and Assistance",
    "victim identificaton assistance",
    "identification",
  ],
  [
    "iom-nigeria-community-engagement-gbv-tip",
    "Community Engagement in Preventing and Responding to GBV and TIP",
    "comunity engagment preventing gbv",
    "nigeria police",
  ],
  [
    "investigating-human-trafficking-victim-centred",
    "Investigating Human Trafficking Cases Using a Victim-centred Approach: Trainer's Manual",
    "investigateing human trafficking victim centered",
    "investigating police",
  ],
  [
    "caring-for-trafficked-persons-facilitator-2012",
    "Caring for Trafficked Persons: Training Facilitator's Guide",
    "caring trafficked persons fasilitator",
    "training health",
  ],
  ["ctdc", "Counter Trafficking Data Collaborative (CTDC)", "counter trafficking data colaborative", "trafficking data"],
  [
    "iom-trends-eea-switzerland-2018-2020",
    "Trafficking trends in EEA+ countries and Switzerland",
    "trafficking trends switzerand",
    "trends",
  ],
  ["iom-regional-overview-2015", "Regional Overview 2015", "regoinal overview 2015", "regional overview norway"],
  [
    "iom-counter-trafficking-annual-report-2011",
    "Counter Trafficking and Assistance to Vulnerable Migrants: 2011 Annual Report",
    "anual report 2011",
    "annual report",
  ],
  ["buy-responsibly-2009", "Buy Responsibly", "buy responsably", "consumers"],
  [
    "iom-world-day-2015",
    "On World Day Against Trafficking in Persons, IOM Calls for Renewed Commitment",
    "world day renewd comitment",
    "world day",
  ],
  [
    "trafficking-in-times-of-crisis-2015",
    "Addressing Human Trafficking and Exploitation in Times of Crisis",
    "adressing trafficking times of crisis",
    "crisis",
  ],
  ["iom-counter-trafficking-programme", "IOM's Counter-Trafficking Programme", "counter trafficking programe", "programme"],
  [
    "crisis-situations-laboratories-op-ed",
    "Crisis Situations are Laboratories for Human Traffickers",
    "crisis situations laboratries",
    "op-ed crisis",
  ],
  ["global-eye-on-human-trafficking", "Global Eye on Human Trafficking", "golbal eye human trafficking", "bulletin"],
];

describe("each of the 23 materials", () => {
  test.each(named)("%s is found by its title, a typo of it, and its topic", async (id, title, typo, topic) => {
    expect((await ids(title))[0], title).toBe(id);
    expect((await ids(...typo.split(" ")))[0], typo).toBe(id);
    expect((await ids(...topic.split(" "))).slice(0, 6), topic).toContain(id);
  });

  test("they are all there, with the standards that the tool leans on", async () => {
    const all = await ids();
    expect(all.slice(0, 23).sort()).toEqual(named.map(([id]) => id).sort());
    expect(all).toEqual(expect.arrayContaining(["htcds-2", "odihr-nrm-handbook-2022", "iom-data-protection-manual"]));
  });
});

describe("what is not known", () => {
  test("is printed as not known", async () => {
    const { out } = await materials("introduction", "eliminating", "slavery");
    for (const label of ["Publisher", "Year", "For", "Languages", "Address"]) expect(out).toContain(`${label}: not known`);
  });

  test("is no no: what does not state its languages comes after those that do", async () => {
    const french = await found("--language", "fr");
    const stated = french.filter(({ not_stated }) => not_stated === undefined).map(({ id }) => id);
    expect(stated).toEqual(["counter-trafficking-humanitarian-settings-course", "trafficking-in-times-of-crisis-2015"]);
    expect(french.slice(0, 2).map(({ id }) => id)).toEqual(stated);
    expect(french.length).toBeGreaterThan(2);
    expect(await ids("--language", "French")).toEqual(french.map(({ id }) => id));
  });
});

describe("filters", () => {
  test("kind, audience and step are exact; an audience may be misspelt", async () => {
    expect(await ids("--kind", "campaign")).toEqual(["buy-responsibly-2009"]);
    expect((await found("--audience", "polcie")).filter(({ not_stated }) => !not_stated).map(({ id }) => id)).toEqual([
      "iom-nigeria-community-engagement-gbv-tip",
      "investigating-human-trafficking-victim-centred",
    ]);
    expect(await ids("--step", "follow-up")).toEqual(["iom-data-protection-manual"]);
  });

  test.each([
    [["--kind", "handbok"], "handbook"],
    [["--step", "saftey"], "safety"],
    [["--language", "klingonish"], "languages"],
  ])("%j stops, and says what there is", async (argv, hint) => {
    const { code, err } = await materials(...argv);
    expect(code).toBe(2);
    expect(err).toContain(hint);
  });

  test("nothing found is exit 4, and said", async () => {
    expect(await materials("zzzzqqq")).toMatchObject({ code: 4, out: expect.stringContaining("No material found") });
  });

  test("every step that a material names is one", () => {
    for (const { steps = [] } of directory.materials) for (const step of steps) expect(materialSteps).toContain(step);
  });
});

describe("read more, in the walkthrough", () => {
  const texts = (step: Parameters<typeof readMore>[0], place: Parameters<typeof readMore>[1]) =>
    readMore(step, place, directory.materials).flatMap(({ spans }) => spans.map(({ text }) => text));
  const alone = answersWith({ setting: { setting_private: true } });

  test("gives titles and addresses for the step", () => {
    expect(texts("consent", { answers: alone, stop: undefined })).toEqual([
      "Read more:",
      "The IOM Handbook on Direct Assistance for Victims of Trafficking",
      "https://respect.international/the-iom-handbook-on-direct-assistance-for-victims-of-trafficking",
      "IOM Data Protection Manual",
      "https://publications.iom.int/books/iom-data-protection-manual",
    ]);
  });

  test("says nothing while somebody else may see the screen", () => {
    expect(texts("setting", { answers: alone, stop: undefined })).toEqual([]);
    for (const setting_private of [false, "unknown", "declined", "not_asked"] as const)
      expect(texts("danger", { answers: answersWith({ setting: { setting_private } }), stop: undefined })).toEqual([]);
    expect(texts("danger", { answers: { ...alone, setting: {} }, stop: undefined })).toEqual([]);
    const stop = { reason: "another_adult_present", question: "setting.companions_present" } as const;
    expect(texts("danger", { answers: alone, stop })).toEqual([]);
  });
});
