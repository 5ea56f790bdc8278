import type { Standing, StandingReferral } from "./standing.ts";
import { isResolved, isSuccess, type ReferralStatus } from "./status.ts";

/** The receiver that the person named before this one for the same services and that may still help: this one waits for it. */
export const aheadOf = ({ receiver, services }: StandingReferral, { referrals }: Standing): string | undefined => {
  const place = referrals.findIndex((one) => one.receiver === receiver);
  const before = referrals.slice(0, place).filter(({ status }) => mayStillHelp(status));
  const isCovered = services.length > 0 && services.every((type) => before.some((one) => one.services.includes(type)));
  return isCovered ? before.find((one) => one.services.some((type) => services.includes(type)))?.receiver : undefined;
};

const mayStillHelp = (status: ReferralStatus): boolean => !isResolved(status) || isSuccess(status);

/** The next receiver that the person said yes to and that has not been asked: first one that may give the same service. */
export const nextInLine = ({ referrals }: Standing, receiver: string): string | undefined => {
  const wanted = referrals.find((one) => one.receiver === receiver)?.services ?? [];
  const waiting = referrals.filter((one) => one.status === "consented" && one.receiver !== receiver);
  return (waiting.find(({ services }) => services.some((type) => wanted.includes(type))) ?? waiting[0])?.receiver;
};
