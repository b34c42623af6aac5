import { data, redirect } from "@remix-run/node";
import { z } from "zod";
import type { Writing } from "~/domain/contribution/begin-draft.server";
import { startWriting } from "~/domain/contribution/start-writing.server";
import type { Actor } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { act } from "./act.server";
import { contentOf, draftForm } from "./draft-form.server";
import { ownerToBe } from "./draft-holder.server";
import { load } from "./load.server";
import { paths } from "./paths";
import { noQuery } from "./query.server";
import { wayBack } from "./way-back";

export const draftNotices = ["two-tabs", "already-sent", "aside", "changed", "terms"] as const;

/** Why a draft's page is shown again. */
export const draftQuery = z.strictObject({
  avis: z.enum([...draftNotices, "enregistre", "a-corriger"]).optional(),
});

/** What somebody is about to write, from the parameters of a page's address. */
export type Begin = (
  platform: Platform,
  reader: Actor,
  params: Record<string, string | undefined>,
) => Promise<Writing>;

/** The page where one begins to write: nothing is saved yet. */
export function loadWriting(begin: Begin) {
  return load(noQuery, async ({ platform, reader, params, request }) => {
    const writing = await begin(platform, reader, params);
    const links = writingLinks(writing, new URL(request.url).pathname);
    return { writing, links, saved: null, notice: null, isVisitor: reader.kind !== "person" };
  });
}

/** Where a page of writing leads: back, or to sign in and come back to its own address. */
export function writingLinks(on: Pick<Writing, "consultation" | "fiche">, own: string) {
  return { ...wayBack(on), signIn: paths.signIn(own) };
}

/** The action of a page where one begins to write: what was typed becomes a draft, at its own address. */
export function beginDraft(begin: Begin) {
  return act(draftForm, async ({ platform, publicUrl, request, params, author, form }) => {
    if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
    const writing = await begin(platform, author, params);
    const { owner, headers } = await ownerToBe({ platform, publicUrl, request, reader: author });
    const content = contentOf(form.value)(writing.content);
    const draftId = await startWriting(platform, owner, writing, content);
    const isPreview = form.value.intention === "apercu";
    return redirect(isPreview ? paths.preview(draftId) : paths.draftSaying(draftId, "enregistre"), {
      headers,
    });
  });
}
