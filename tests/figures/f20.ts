import fc from "fast-check";
import { factsOf } from "../../src/commands/sheet-facts.ts";
import { releasedOf } from "../../src/commands/walkthrough/sheets.ts";
import { conclude } from "../../src/core/case/conclude.ts";
import type { Released } from "../../src/core/consent/release.ts";
import type { Answers, Given } from "../../src/core/steps/answers.ts";
import { catalogue } from "../../src/core/steps/catalogue.ts";
import { listed, type Value } from "../../src/core/steps/field.ts";
import type { Place } from "../../src/core/steps/replay.ts";
import { buildSummary } from "../../src/core/summary/summary.ts";
import { pageToHtml } from "../../src/formats/sheet/html.ts";
import { pageToMarkdown } from "../../src/formats/sheet/markdown.ts";
import { receiverPage } from "../../src/formats/sheet/receiver-page.ts";
import { pageToDoc } from "../../src/formats/sheet/text.ts";
import { paint } from "../../src/formats/view/paint.ts";
import { walkthroughJson } from "../../src/formats/walkthrough-json.ts";
import { sheetLanguage } from "../../src/messages/en/sheet-language.ts";
import { directory } from "../fakes/directory.ts";
import { answerTo, canary } from "./answers.ts";
import { coveredQuestions, hasCover } from "./cover.ts";
import { check, type Figure } from "./figure.ts";
import { finishedAt, randomWalk } from "./walk.ts";

class Leak extends Error {}

interface Sheet {
  readonly receiver: string;
  /** The sheet in text, Markdown, HTML and JSON. */
  readonly faces: readonly string[];
}

/** Every receiver's sheet that these answers lead to, without asking whether the walkthrough could have got there. */
const sheetsOf = (given: Given): readonly Sheet[] => {
  const answers = answersOf(given);
  const at: Place = { kept: given, answers, left: [], next: undefined, stop: undefined };
  const finished = finishedAt(at);
  const conclusion = conclude(finished.case, at, finished.known);
  const released = releasedOf(conclusion);
  const ending = { conclusion, summaries: released, person: undefined, unmet_need: [], advice: [], not_used: [] };
  const { summaries } = walkthroughJson(ending, directory.vocabulary);
  return released.map((one, n) => ({ receiver: chosenAs(one, answers), faces: [...pages(one), JSON.stringify(summaries[n], null, 1)] }));
};

const pages = (released: Released): readonly string[] => {
  const page = receiverPage(buildSummary(released), factsOf(directory), sheetLanguage);
  return [paint(pageToDoc(page)), pageToMarkdown(page), pageToHtml(page)];
};

const chosenAs = ({ contents }: Released, { services }: Answers): string =>
  listed(services.choices).find((id) => directory.organization(id)?.id === contents.receiver.id) ?? "";

const perReceiver = ["choices", "consent", "handover", "review"];

/** Answers by step, as they are: no gate has looked at them. */
const answersOf = (given: Given): Answers => {
  const answers: Record<string, Record<string, unknown>> = Object.fromEntries(catalogue.map(({ id }) => [id, {}]));
  for (const [id, value] of given) {
    const [step = "", ...rest] = id.split(".");
    const [receiver = "", ...key] = rest;
    const section = answers[step] ?? {};
    if (!perReceiver.includes(step)) section[rest.join(".")] = value;
    else section[receiver] = { ...(section[receiver] as object), [key.join(".")]: value };
  }
  return answers as unknown as Answers;
};

const questionOf = (id: string) => {
  const [step = "", ...rest] = id.split(".");
  const receiver = perReceiver.includes(step) ? rest[0] : undefined;
  const key = rest.slice(receiver === undefined ? 0 : 1).join(".");
  const found = catalogue.find((one) => one.id === step && Object.hasOwn(one.fields, key));
  const field = found?.fields[key];
  if (!found || !field) throw new Error(`no question ${id}`);
  return { id, step: found.id, key, field, receiver };
};

const anew = (g: fc.GeneratorValue, id: string, ease: number): Value => g(answerTo(questionOf(id), ease));

/** What a sheet shows besides the lines of the person: where it is sent from, to whom, and by which consent. */
const isOfTheReferral = (id: string, receiver: string): boolean =>
  id === "services.choices" ||
  id === "setting.country" ||
  id.startsWith("sender.") ||
  ["consent", "handover", "choices", "review"].some((step) => id.startsWith(`${step}.${receiver}.`));

/** Consents made at random: no sheet without cover, no value without a yes, and nothing on a sheet that depends on the rest. */
export const f20 = async (runs: number): Promise<Figure> => {
  const seen = { sheets: 0, refusals: 0, values: 0, twins: 0 };
  const property = fc.asyncProperty(fc.gen(), async (g) => {
    const { end } = await randomWalk(g);
    const ids = [...end.kept.keys()];
    const changed = [g(pick), g(pick), g(pick)].flatMap((n): readonly (readonly [string, Value])[] => {
      const id = n === 0 ? undefined : ids[ids.length - 1 - ((n * 7919) % ids.length)];
      return id === undefined || id === "services.choices" ? [] : [[id, anew(g, id, 0)]];
    });
    const given: Given = new Map([...end.kept, ...changed]);
    const sheets = sheetsOf(given);
    for (const id of listed(answersOf(given).services.choices)) {
      if (hasCover(given, id)) continue;
      seen.refusals++;
      if (sheets.some(({ receiver }) => receiver === id)) throw new Leak(`a sheet without cover for ${id}: ${JSON.stringify([...given])}`);
    }
    for (const { receiver, faces } of sheets) {
      seen.sheets++;
      const covered = coveredQuestions(given, receiver);
      for (const id of given.keys()) {
        if (covered.has(id)) continue;
        seen.values++;
        const face = faces.findIndex((one) => one.includes(canary(id)) || one.includes(canary(id, 1)));
        if (face >= 0) throw new Leak(`${id} on the sheet of ${receiver}, face ${face}`);
      }
      const rest = [...given.keys()].filter((id) => !covered.has(id) && !isOfTheReferral(id, receiver));
      const twin = sheetsOf(new Map([...given, ...rest.map((id) => [id, anew(g, id, 10)] as const)])).find(
        (one) => one.receiver === receiver,
      );
      if (twin === undefined) continue;
      seen.twins++;
      const differs = twin.faces.findIndex((face, n) => face !== faces[n]);
      if (differs >= 0)
        throw new Leak(
          `what was not agreed changes the sheet of ${receiver}, face ${differs}: ${firstDifference(faces[differs], twin.faces[differs])}`,
        );
    }
  });
  const { failed, runs: done } = await check(property, runs);
  const counted = `${seen.sheets} sheets in 4 formats, ${seen.values} values without a yes, ${seen.twins} twins, ${seen.refusals} receivers without cover`;
  return {
    id: "F20",
    what: "receiver x line x consent",
    promised: "0 renderings without cover",
    measured: failed ?? `0 in ${done} cases: ${counted}`,
    ok: failed === undefined && seen.sheets > 0 && seen.twins > 0 && seen.refusals > 0,
  };
};

const pick = () => fc.nat(90).map((n) => (n < 45 ? 0 : n));

const firstDifference = (a = "", b = ""): string => {
  const [left, right] = [a.split("\n"), b.split("\n")];
  const n = left.findIndex((line, at) => line !== right[at]);
  return `${left[n]?.trim()} | ${right[n]?.trim()}`;
};
