import type { Directory } from "../core/directory/directory.ts";
import { discreet } from "../core/directory/discreet.ts";
import { freshness } from "../core/directory/fresh.ts";
import type { Organization } from "../core/directory/model.ts";
import { find } from "../core/search/find.ts";
import { line, span } from "../formats/view/doc.ts";
import { providerPage } from "../formats/view/provider.ts";
import { unstated } from "../formats/view/unstated.ts";
import { showWords } from "../messages/en/card.ts";
import { type Outcome, UserError } from "../outcome.ts";
import {
  type AddCommand,
  type CommonOptions,
  type Context,
  openShareable,
  type PrivateOption,
  withCommonOptions,
  withPrivateOption,
} from "./command.ts";
import { dayHere } from "./day-here.ts";
import { type LocalTimeOption, localTime, withLocalTime } from "./local-time.ts";
import { onceMore } from "./once-more.ts";

/** Described by `docs/schemas/show-1.json`. */
const schema = "referral/show/1";
const candidatesAtMost = 8;
const meantAtMost = 3;

export interface ShowOptions extends CommonOptions, PrivateOption, LocalTimeOption {}

export const addShow: AddCommand = (program, act) => {
  withPrivateOption(withCommonOptions(withLocalTime(program.command("show <provider...>"))))
    .summary(showWords.summary)
    .description(showWords.description)
    .action((provider: readonly string[], options: ShowOptions) =>
      act((context) => onceMore(() => runShow(provider.join(" "), options, context))),
    );
};

export const runShow = async (provider: string, options: ShowOptions, context: Context): Promise<Outcome> => {
  const { directory, notes, paging } = await openShareable(context, options, options.json !== true);
  const local = await localTime(options, options.json !== true, directory, context.io);
  const today = dayHere(context.io);
  const byId = directory.organization(provider);
  const moved = byId !== undefined && byId.id !== provider;
  const organization = byId ?? (await byName(provider, directory, { today, hints: notes.length > 0 ? [showWords.maybePrivate] : [] }));
  return {
    exit: "ok",
    doc: providerPage(organization, directory.lexicon, today, local.sayHours),
    ...paging,
    json: {
      schema,
      data: {
        organization: discreet(organization),
        freshness: freshness(organization.assured, today),
        not_stated: unstated(organization).map(({ what, of }) => ({ what, ...(of && { services: of }) })),
        ...(moved && { moved_from: provider }),
      },
    },
    notes: [...notes, ...local.notes, ...(moved ? [line(0, span("warning", showWords.moved(provider, organization.id)))] : [])],
  };
};

/** The one provider that a name can only mean. @throws UserError nothing_found, or usage with the candidates */
const byName = async (
  name: string,
  { index, lexicon, organization }: Directory,
  { today, hints }: { readonly today: string; readonly hints: readonly string[] },
): Promise<Organization> => {
  const { matches } = await find({ index, lexicon, today, isOpen: () => undefined }, { words: [name], filters: {} });
  const named = matches.filter(({ reasons }) => reasons.some(({ code }) => code === "name"));
  const whole = named.filter(({ reasons }) => reasons.some((reason) => reason.code === "name" && reason.how === "whole"));
  const candidates = whole.length > 0 ? whole : named;
  const [first, second] = candidates;
  const found = first && !second ? organization(first.listing.id) : undefined;
  if (found) return found;
  if (!first) {
    const { namesBegunBy } = await import("../core/search/begun-names.ts");
    const meant = namesBegunBy(index, name, meantAtMost).map((one) => showWords.didYouMean(one.name, one.id));
    throw new UserError("nothing_found", showWords.noSuch(name), [...meant, showWords.searchInstead(name), ...hints]);
  }
  throw new UserError(
    "usage",
    showWords.several(name),
    candidates.slice(0, candidatesAtMost).map(({ listing }) => `${listing.id}  ${listing.name}`),
  );
};
