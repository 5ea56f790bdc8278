import type { Email, Phone, Service } from "../../core/directory/model.ts";
import { isError, type Path } from "../../core/problem.ts";
import { populations } from "../../core/vocabulary/ids.ts";
import type { Change } from "../../formats/records/change.ts";
import { spliced } from "../../formats/records/splice.ts";
import { describeProblem } from "../../formats/view/problems.ts";
import { confirmWords as w } from "../../messages/en/confirm.ts";
import { populationLabels, serviceLabels } from "../../messages/en/vocabulary.ts";
import type { Io } from "../../ports/io.ts";
import type { Prompter } from "../../ports/prompt.ts";
import { choose, tick, type } from "./ask.ts";
import { checkText } from "./check-text.ts";
import { type FoundRecord, listOf } from "./find-record.ts";
import type { KeptFolder } from "./folder.ts";

interface Asking {
  readonly prompter: Prompter;
  /** The way to a field of the record. */
  at(...path: Path): Path;
  /** What `check` would say if this were written; undefined where it says nothing. */
  fault(...changes: readonly Change[]): string | undefined;
}

/** The facts of a record one by one: what is different now, as changes of its file. @throws UserError left */
export const askWhatChanged = async (folder: KeptFolder, found: FoundRecord, io: Io): Promise<readonly Change[]> => {
  const { file, range, data, id } = found;
  const asking: Asking = {
    prompter: await io.prompter(),
    at: (...path) => ["organizations", range.at, ...path],
    fault: (...changes) => {
      const text = spliced(file.text, changes);
      if (text === undefined) return w.notHere;
      const wrong = checkText(folder, { ...file, text }, id, io).find(isError);
      return wrong && [describeProblem(wrong).what, describeProblem(wrong).hint].filter(Boolean).join(" ");
    },
  };
  const changes: Change[] = [];
  for (const [n, phone] of listOf(data.phones).entries()) changes.push(...(await askPhone(phone as unknown as Phone, n, asking)));
  for (const [n, email] of listOf(data.emails).entries()) changes.push(...(await askEmail(email as unknown as Email, n, asking)));
  changes.push(...(await askText("website", data.website, { ask: w.website, other: w.otherWebsite, next: w.newWebsite }, asking)));
  const services = listOf(data.services);
  for (const [n, service] of services.entries())
    changes.push(...(await askService(service as unknown as Service, n, services.length > 1, asking)));
  changes.push(...(await askText("caution", data.caution, { ask: w.caution, other: w.otherCaution, next: w.newCaution }, asking)));
  changes.push(...(await askStatus(data.status, asking)));
  return inSafeOrder(changes, data);
};

/** What is set first, then what goes, the last of a list first: positions hold until they are used. A list of nothing goes whole. */
const inSafeOrder = (changes: readonly Change[], data: FoundRecord["data"]): readonly Change[] => {
  const gone = changes.filter((one) => one.do === "remove").reverse();
  const emptied = ["phones", "emails"].filter((list) => {
    const removed = gone.filter(({ path }) => path.length === 4 && path[2] === list).length;
    return removed > 0 && removed === listOf(data[list]).length;
  });
  const isEmptied = ({ path }: Change): boolean => emptied.includes(String(path[2]));
  return [
    ...changes.filter((one) => one.do === "set" && !isEmptied(one)),
    ...gone.filter((one) => !isEmptied(one)),
    ...emptied.map((list): Change => ({ do: "remove", path: [...(gone[0]?.path.slice(0, 2) ?? []), list] })),
  ];
};

const askPhone = async ({ number, use, hours }: Phone, n: number, asking: Asking): Promise<readonly Change[]> => {
  const { prompter, at, fault } = asking;
  const choice = await choose(prompter, { ask: w.phone(number, use, hours), why: w.why }, [
    { value: "right", label: w.right },
    { value: "number", label: w.otherNumber },
    { value: "hours", label: w.otherHours },
    ...(hours === undefined ? [] : [{ value: "hours-gone" as const, label: w.hoursGone }]),
    { value: "gone", label: w.gone },
  ]);
  const set = (field: string, value: string): Change => ({ do: "set", path: at("phones", n, field), value });
  switch (choice) {
    case "right":
      return [];
    case "gone":
      return [{ do: "remove", path: at("phones", n) }];
    case "hours-gone":
      return [{ do: "remove", path: at("phones", n, "hours") }];
    default: {
      const ask = choice === "number" ? w.newNumber : w.newHours;
      const value = await type(prompter, { ask, why: w.why }, { required: true, fault: (typed) => fault(set(choice, typed)) });
      return [set(choice, value ?? ""), await askSource("phones", n, asking)];
    }
  }
};

const askSource = async (list: "phones" | "emails", n: number, { prompter, at, fault }: Asking): Promise<Change> => {
  const set = (value: string): Change => ({ do: "set", path: at(list, n, "source"), value });
  const page = await type(prompter, { ask: w.source, why: w.sourceWhy }, { required: true, fault: (typed) => fault(set(typed)) });
  return set(page ?? "");
};

const askEmail = async ({ address }: Email, n: number, asking: Asking): Promise<readonly Change[]> => {
  const { prompter, at, fault } = asking;
  const choice = await choose(prompter, { ask: w.email(address), why: w.why }, [
    { value: "right", label: w.right },
    { value: "other", label: w.otherEmail },
    { value: "gone", label: w.gone },
  ]);
  if (choice === "right") return [];
  if (choice === "gone") return [{ do: "remove", path: at("emails", n) }];
  const set = (value: string): Change => ({ do: "set", path: at("emails", n, "address"), value });
  const value = await type(prompter, { ask: w.newEmail, why: w.why }, { required: true, fault: (typed) => fault(set(typed)) });
  return [set(value ?? ""), await askSource("emails", n, asking)];
};

interface TextWords {
  readonly ask: (text: string) => string;
  readonly other: string;
  readonly next: string;
}

const askText = async (field: string, text: unknown, words: TextWords, asking: Asking): Promise<readonly Change[]> => {
  if (typeof text !== "string") return [];
  const { prompter, at, fault } = asking;
  const choice = await choose(prompter, { ask: words.ask(text), why: w.why }, [
    { value: "right", label: w.right },
    { value: "other", label: words.other },
    { value: "gone", label: w.gone },
  ]);
  if (choice === "right") return [];
  if (choice === "gone") return [{ do: "remove", path: at(field) }];
  const set = (value: string): Change => ({ do: "set", path: at(field), value });
  const value = await type(prompter, { ask: words.next, why: w.why }, { required: true, fault: (typed) => fault(set(typed)) });
  return [set(value ?? "")];
};

const askService = async (service: Service, n: number, mayGo: boolean, { prompter, at }: Asking): Promise<readonly Change[]> => {
  const choice = await choose(prompter, { ask: w.service(serviceLabels[service.type], service.populations), why: w.why }, [
    { value: "right", label: w.right },
    { value: "others", label: w.otherPopulations },
    // A provider without a service is closed: the last question asks that.
    ...(mayGo ? [{ value: "gone" as const, label: w.gone }] : []),
  ]);
  if (choice === "right") return [];
  if (choice === "gone") return [{ do: "remove", path: at("services", n) }];
  const choices = populations.map((value) => ({ value, label: populationLabels[value] }));
  const before = service.populations ?? [];
  const value = await tick(prompter, { ask: w.newPopulations, why: w.why }, choices, before);
  if (value.length === before.length && value.every((one) => before.includes(one))) return [];
  return [{ do: "set", path: at("services", n, "populations"), value }];
};

const askStatus = async (status: unknown, { prompter, at }: Asking): Promise<readonly Change[]> => {
  const chosen = await choose(prompter, { ask: w.status, why: w.why }, [
    { value: "active", label: w.statuses.active },
    { value: "temporarily_closed", label: w.statuses.temporarily_closed },
    { value: "defunct", label: w.statuses.defunct },
  ]);
  return chosen === status ? [] : [{ do: "set", path: at("status"), value: chosen }];
};
