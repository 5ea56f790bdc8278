import type { Day } from "../day.ts";
import type { Standing, StandingReferral } from "./standing.ts";
import { isResolved, isSuccess, type ReferralStatus } from "./status.ts";

/** Those that the person named before this one, for a service that it would give too. */
const before = ({ receiver, services }: StandingReferral, { referrals }: Standing): readonly StandingReferral[] =>
  referrals
    .slice(
      0,
      referrals.findIndex((one) => one.receiver === receiver),
    )
    .filter((one) => one.services.some((type) => services.includes(type)));

/** The one before it that may still help: this one waits for it, unless it gives something that none of them does. */
export const aheadOf = (one: StandingReferral, standing: Standing): StandingReferral | undefined => {
  const open = before(one, standing).filter(({ status }) => mayStillHelp(status));
  return one.services.every((type) => open.some(({ services }) => services.includes(type))) ? open[0] : undefined;
};

const mayStillHelp = (status: ReferralStatus): boolean => !isResolved(status) || isSuccess(status);

const lastOf = (a: Day, b: Day): Day => (a > b ? a : b);

/** Since when it is this one's turn: the day on which the last before it fell away; the beginning of time where there was none. */
export const freeSince = (one: StandingReferral, standing: Standing): Day =>
  before(one, standing).reduce((latest, { since }) => lastOf(latest, standing.dayHere(since)), "1970-01-01");

/** The next receiver that the person said yes to and that has not been asked: first one that may give the same service. */
export const nextInLine = ({ referrals }: Standing, receiver: string): string | undefined => {
  const wanted = referrals.find((one) => one.receiver === receiver)?.services ?? [];
  const waiting = referrals.filter((one) => one.status === "consented" && one.receiver !== receiver);
  return (waiting.find(({ services }) => services.some((type) => wanted.includes(type))) ?? waiting[0])?.receiver;
};

/** Another that already helps with what was wanted of this one. */
export const helpingInstead = ({ referrals }: Standing, receiver: string): string | undefined => {
  const wanted = referrals.find((one) => one.receiver === receiver)?.services ?? [];
  return referrals.find(
    (one) =>
      one.receiver !== receiver &&
      (one.status === "accepted" || isSuccess(one.status)) &&
      one.services.some((type) => wanted.includes(type)),
  )?.receiver;
};
