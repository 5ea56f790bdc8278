/** Shows a text in the program that REFERRAL_PAGER names. False where it can't be started: nothing was shown. */
export type ShowPaged = (command: string, text: string) => Promise<boolean>;
