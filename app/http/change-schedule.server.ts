import type { z } from "zod";
import { schedule as words } from "~/content/schedule";
import { addSteps, changeStep, removeStep } from "~/domain/consultation/keep-steps.server";
import { planDates } from "~/domain/consultation/plan-dates.server";
import { publishPeriod } from "~/domain/consultation/publish-period.server";
import type { Edited } from "~/domain/consultation/read-edited.server";
import type { Person } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import type { scheduleForm } from "./editing-form.server";
import { type Refused, refusedFor } from "./editing.server";

type Asked = { platform: Platform; edited: Edited; author: Person };
type Sent = z.infer<typeof scheduleForm>;
type Sending<Intention extends Sent["intention"]> = Extract<Sent, { intention: Intention }>;
type Typed = Refused["typed"];

/** One of the forms of the calendar; null once it is kept. */
export async function changeSchedule(asked: Asked, sent: Sent, typed: Typed) {
  switch (sent.intention) {
    case "prevoir":
      return plan(asked, sent, typed);
    case "annoncer":
      return announce(asked, sent, typed);
    case "etape":
      return keepStep(asked, sent, typed);
    case "retirer": {
      const place = { consultationId: asked.edited.id, stepId: sent.id };
      await removeStep(asked.platform, asked.author, place);
      return null;
    }
  }
}

async function plan({ platform, author, edited }: Asked, sent: Sending<"prevoir">, typed: Typed) {
  const kept = await planDates(platform, author, edited.id, sent);
  if (kept.allowed) return null;
  const { errors } = words;
  return refusedFor(kept.because, typed, {
    backwards: ["cloture", errors.backwards],
    "too-short": ["cloture", errors["too-short"]],
    "late-preparation": ["preparation", errors["late-preparation"]],
  });
}

async function announce({ platform, author, edited }: Asked, { wish }: Sending<"annoncer">, typed: Typed) {
  const kept = await publishPeriod(platform, author, edited.id, wish);
  if (kept.allowed) return null;
  const { errors } = words;
  return refusedFor(kept.because, typed, {
    "not-now": ["periode", errors["not-now"]],
    past: [`ouverture-${wish.act}`, errors.past],
    backwards: [`cloture-${wish.act}`, errors.backwards],
    shorter: [`cloture-${wish.act}`, errors.shorter],
    "too-short": [`cloture-${wish.act}`, errors["too-short"]],
    reasonless: [`motif-${wish.act}`, errors.reasonless],
  });
}

async function keepStep({ platform, author, edited }: Asked, sent: Sending<"etape">, typed: Typed) {
  const { stepId, step, stamp } = sent;
  if (stepId === null) {
    await addSteps(platform, author, edited.id, [step]);
    return null;
  }
  const place = { consultationId: edited.id, stepId };
  const kept = await changeStep(platform, author, place, { stamp, step });
  return kept.allowed ? null : refusedFor<never>(kept.because, typed, {});
}

/** Several periods may be asked for on one page: an error is told beside the fields of the one that was. */
export function inPeriodForm<Form extends { errors: Record<string, string>; typed: Typed }>(
  form: Form,
): Form {
  const { intention, acte } = form.typed;
  if (intention !== "annoncer" || acte === undefined) return form;
  const named = Object.entries(form.errors).map(([field, message]): [string, string] => [
    `${field}-${acte}`,
    message,
  ]);
  return { ...form, errors: Object.fromEntries(named) };
}
