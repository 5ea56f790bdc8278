import type { Standing } from "./standing.ts";

/** The next receiver that the person said yes to and that has not been asked: first one that may give the same service. */
export const nextInLine = ({ referrals }: Standing, receiver: string): string | undefined => {
  const wanted = referrals.find((one) => one.receiver === receiver)?.services ?? [];
  const waiting = referrals.filter((one) => one.status === "consented" && one.receiver !== receiver);
  return (waiting.find(({ services }) => services.some((type) => wanted.includes(type))) ?? waiting[0])?.receiver;
};
