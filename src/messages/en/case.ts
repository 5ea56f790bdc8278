import type { Missing } from "../../core/case/closing.ts";
import type { ReleaseWay } from "../../core/case/event.ts";
import type { ReferralStatus } from "../../core/case/status.ts";
import type { TaskKind, Urgency } from "../../core/case/tasks.ts";
import { caseOptionWords } from "./case-options.ts";
import { command } from "./command.ts";

/** Words of `referral cases` and `referral case`. */
export const caseWords = {
  field: caseOptionWords.field,
  flagMissing: (flag: string) => `${flag} is needed`,
  flagWrong: (flag: string, expected: string) => `${flag}: expected ${expected}`,
  flagExpected: (expected: string) => `expected ${expected}; at a terminal it is asked for`,
  leftForm: "Left. Nothing was noted.",

  noReferral: (id: string, code: string) => `no referral to ${id} in ${code}`,
  referrals: (ids: readonly string[]) => (ids.length > 0 ? `referrals of this case: ${ids.join(", ")}` : "this case has no referral yet"),
  whichReferral: (flag: string) => `${flag} is needed: there is more than one referral`,
  badMove: (receiver: string, from: string, to: string) => `${receiver}: the referral is "${from}"; it can't become "${to}"`,
  badMoveHint: (allowed: readonly string[]) =>
    allowed.length > 0 ? `from there it can become: ${allowed.join(", ")}` : "from there it can't become anything else",

  keptUntil: (code: string, day: string) => `${code} is kept until ${day}. Then you are asked.`,
  keepPast: "--until: this day has passed",
  closeKeepPast: "--keep-until: this day has passed",
  keepDay: "--until: expected a day such as 2027-01-31",

  erased: (code: string) => `${code} is erased.`,
  erasedHint:
    "What can't be called back: sheets that were handed over or printed, copies in a backup, and what a disk may still hold of an erased file. Sheets that were written as files still lie there, and may be unsealed: delete them.",
  unsealedFiles: (names: string) =>
    `Sheets were written that are not sealed. If they still lie somewhere, delete them; nobody else does. Their names begin with: ${names}`,
  eraseAsk: (code: string) => `To erase ${code} for good, type its code`,
  eraseWhy: "It can't be undone, and who was told what is erased with it. See first: referral case show.",
  eraseWrong: "that is not the code: nothing was erased",
  eraseConfirm: (code: string) => `--confirm ${code} is needed: erasing can't be undone`,

  sent: (name: string, path: string) => `For ${name}: ${path}`,
  slip: (path: string) => `Answer slip, to send along: ${path}`,
  sealedHint: "Only the holder of that key can open it, with any age program. Send it by any way.",
  openWarning: "WARNING: not sealed. Whoever finds this file can read it: print it, hand it over, and delete it.",
  openHint: "With the receiver's age public key it is sealed: --recipient age1…",
  badKey: "--recipient: expected an age public key such as age1ql3z… (62 characters)",
  keyAndPaper: "--handed-over notes a sheet that left on paper: it takes no --recipient",
  noted: (name: string) => `Noted: handed over to ${name}.`,
  /** After why. */
  paperMayBeWrong: (name: string) => `What ${name} holds may be wrong: find out, and call them.`,
  /** In an ended case. */
  takenBack: (question: string) => `The answer to ${question} was called wrong, and not given anew.`,
  nothingSent: (name: string) => `Nothing goes to ${name}.`,
  askAgain: (code: string, receiver: string) => `to ask the person again: ${command(`referral resume ${code} --from consent.${receiver}`)}`,
  putRight: (code: string, question: string) => `to put it right: ${command(`referral resume ${code} --from ${question}`)}`,
  sendTo: "Whose sheet is it?",
  sendToWhy: "Each receiver has a sheet of its own, with the lines that the person agreed to for them.",
  sendToWhich: (ids: readonly string[]) =>
    ids.length > 0 ? `chosen in this case: ${ids.join(", ")}` : "no provider is chosen in this case",
  inLine: (name: string, before: string) => `${before} is asked first and may still say yes. The sheet for ${name} was made all the same.`,
  answerBy: (day: string) => `An answer is due on ${day}.`,
  answerByPhone: "Call them before the person sets off: the answer is due by phone.",

  /** Above a form that asks for a time. `place`: "Helsinki", where the computer tells. */
  clockHere: (place: string | undefined) =>
    `A time that you type is read by the clock of this computer${place === undefined ? "" : ` (${place})`}.`,
  received: (shown: string) => `Received ${shown}.`,
  receivedHere: (shown: string, place: string | undefined, utc: string) =>
    `Received ${shown} by the clock of this computer (${place === undefined ? "" : `${place}; `}${utc} UTC).`,
  replyNoted: (name: string, status: string) => `${name}: ${status}.`,
  partOfReply: "R4 to R8 were not noted: the person did not agree that they come back (R9).",
  newRisk: "A new risk was found: phone them, and make the safety plan anew with the person. Nothing of it is written here.",
  newRiskNotKept: "The slip speaks of a new risk, which is not kept without the person's yes: phone them now.",
  newRiskNow: "A new risk: make the safety plan anew, together, before you end the talk. What it is, is not written here.",
  onwardWithoutYes: "They referred the person onward without a new yes: tell them that your consent does not reach that far.",
  notASuccess: "Received is not accepted: wait for their decision, and ask when it is late.",
  nextInLine: (name: string, code: string, id: string) => `Next in line: ${name}. ${command(`referral case send ${code} --to ${id}`)}`,
  helpedAlready: (name: string) => `${name} already helps with this: nobody else has to be asked.`,
  nobodyInLine: (code: string) =>
    `Nobody else was agreed on. Choose again with the person: ${command(`referral resume ${code} --from services.choices`)}`,
  slipNumber: (number: string) => `the slip is for ${number}, which is no referral of this case`,
  slipNoNumber: "the slip has no number: it stands at the top of the sheet",

  rulesFirst: "Before you call, read this:",
  rulesNext: "For the next call:",
  noDirectContact: "Do NOT contact the person: wait until they come, or reach them through the way agreed with them.",
  neverContact: (whom: string) => `Never through: ${whom}`,
  nobodyElse: "Never through family, companion, carer, employer or acquaintance.",
  codeWord: (word: string) => `Agreed word: ${word}`,
  number: (number: string) => `Number: ${number}`,
  noNumber: "No number of the person was written down.",
  triesLeft: (left: number) => `Tries without an answer: ${left} left of 3.`,
  noTriesLeft: "The person was tried three times without an answer: no more calls.",
  noTriesWay: (names: string) =>
    names === ""
      ? "Wait until the person comes."
      : `Ask the receiver, if the person agreed to it: ${names}. Or wait until the person comes.`,
  receiverNumber: (name: string, number: string) => `${name}: ${number}`,
  followedUp: "Noted.",
  thenReply: (code: string, receiver: string) => `What they answered: ${command(`referral case reply ${code} --about ${receiver}`)}`,
  phoneAgain: (name: string, when: string) =>
    `${name} has not answered. Try again, or the deputy; the next provider is asked after ${when}.`,
  stillSilent: (name: string, code: string, receiver: string) =>
    `${name} has not answered, and their time is over. The referral goes on. To end it and ask the next, when another call is in vain too: ${command(`referral case follow-up ${code} --about ${receiver} --whom receiver --result no_answer --give-up`)}`,
  giveUpAsk: (name: string) => `${name} has not answered, and their time is over. What now?`,
  giveUpWhy: "One call can miss them. They hold the sheet: the next one is asked only when you say that this referral is over.",
  waitOn: "wait: the referral goes on",
  endReferral: "end this referral, and ask the next",
  giveUpWhom: "--give-up is for a receiver that did not answer: --whom receiver --result no_answer",
  givenUp: (name: string) => `${name} did not answer for too long: this referral is over.`,
  aboutWhich: "Which referral is it about?",
  aboutWhichWhy: "Each receiver has a referral of its own.",

  withdrawn: (name: string) => `${name}: the yes is taken back.`,
  revoked: (name: string) => `${name}: the referral is taken back.`,
  tellNow: (name: string, number: string) =>
    `Tell ${name} now, by phone, with the number ${number} and no name; then send the notice below.`,
  neverSent: (name: string) => `${name} was never sent anything: nobody has to be told.`,
  tellPerson: "Tell the person what can't be called back: what was read, printed or done before.",
  nothingToWithdraw: (code: string) => `${code}: there is nothing left to take back`,
  withdrawWho: "--to PROVIDER or --all is needed: whose referral?",
  notice: {
    title: (number: string) => `Referral ${number}: stop using it`,
    taken: "The consent to this referral has been taken back.",
    revoked: "This referral has been taken back by the sender.",
    stop: "From now on do not use or pass on anything from it. Destroy every copy, on paper and in files.",
    contact: "Do not contact the person about it, and do not ask why.",
    confirm: "Confirm to the sender, with this number and no name, that it is done.",
    date: "Date",
    from: "From",
    done: "Destroyed on / by (role)",
  },

  closed: (code: string, reason: string) => `${code} is closed: ${reason}.`,
  notClosed: (code: string) => `${code} can't be closed yet:`,
  missing: {
    person_view_asked: "the person has not been asked how they see it (--person-view-asked yes)",
    safety_plan_left: "no safety plan was left with the person (--safety-plan-left yes)",
    way_back_explained: "the person does not know how to come back (--way-back-explained yes)",
    receivers_told: "the receivers have not been told (--receivers-told yes)",
    tries_made: "contact is lost only after three tries by the agreed way",
    walkthrough_ended: "the walkthrough has not come to its end",
  } satisfies Record<Exclude<Missing["what"], "referral_open">, string>,
  referralOpen: (name: string, status: string, command: string) =>
    `the referral to ${name} is still open (${status}). Not needed: ${command}`,
  takeBack: (code: string, receiver: string) => command(`referral case withdraw ${code} --to ${receiver} --by-sender`),
  sendFirst: (code: string, receiver: string) =>
    `the sheet left on paper? Note that first: ${command(`referral case send ${code} --to ${receiver} --handed-over`)}`,

  statuses: {
    draft: "not agreed yet",
    consented: "agreed, not sent yet",
    sent: "sent, no answer yet",
    acknowledged: "received, not decided yet",
    accepted: "accepted, not seen yet",
    seen: "seen",
    service_started: "help has begun",
    completed: "help was given",
    not_accepted: "not accepted",
    no_response: "no answer",
    unable_to_reach: "person could not be reached",
    declined_by_person: "the person did not want it",
    withdrawn: "consent taken back",
    revoked: "taken back by the sender",
    redirected: "sent on to another service",
    expired: "consent has run out",
  } satisfies Record<ReferralStatus, string>,
  tasks: {
    finish_walkthrough: () => "finish the walkthrough",
    send: (name: string) => `hand the sheet over to ${name}`,
    take_back: (name: string) => `help was given elsewhere: take the referral to ${name} back, or hand it over all the same`,
    renew_consent: (name: string) => `the consent for ${name} has run out: ask again, or take it back`,
    ask_about_risk: (name: string) => `${name} found a new risk: phone them, then talk with the person`,
    phone_receiver: (name: string) => `no decision yet: phone ${name}`,
    next_provider: (name: string) => `still no decision of ${name}: ask the next in line`,
    check_with_person: (name: string) => `ask the person how it went with ${name}`,
    ask_receiver: (name: string) => `three tries without an answer: ask ${name}, if the person agreed to it`,
    review: (name: string) => `look at it again with the person: ${name}`,
    look_again: () => "look again for a provider",
    close: () => "nothing is open: close it, or choose again with the person",
    keep_or_erase: () => "its time is over: erase it, or keep it longer",
  } satisfies Record<TaskKind, (name: string) => string>,
  urgencies: {
    overdue: "OVERDUE since",
    due: "today",
    later: "on",
  } satisfies Record<Urgency, string>,
  ways: {
    printed: "printed or shown",
    file: "as a file",
    sealed: "sealed",
    in_hand: "in hand",
  } satisfies Record<ReleaseWay, string>,
};
