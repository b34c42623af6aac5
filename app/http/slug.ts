import { z } from "zod";
import { referencePattern } from "~/domain/contribution/contribution";
import { Failure } from "~/domain/failure";
import { slug } from "./fields";

/** A part of the path; what cannot be an address of ours is unknown before any query. */
export function slugOf(part: string | undefined): string {
  const read = slug().safeParse(part);
  if (!read.success) throw new Failure("unknown", "adresse");
  return read.data;
}

/** A contribution's reference, in whatever case it was typed. */
export function referencePart(part: string | undefined): string {
  const reference = (part ?? "").toUpperCase();
  if (!referencePattern.test(reference)) throw new Failure("unknown", "contribution");
  return reference;
}

/** An id in a path. */
export function idPart(part: string | undefined): string {
  const read = z.uuid().safeParse(part);
  if (!read.success) throw new Failure("unknown", "adresse");
  return read.data;
}

/** The id of a block of a text in a path. */
export function blockPart(part: string | undefined): string {
  if (part === undefined || !/^[\w-]{1,64}$/.test(part)) throw new Failure("unknown", "adresse");
  return part;
}

/** The number of a version in a path. */
export function versionOf(part: string | undefined): number {
  if (part === undefined || !/^[1-9]\d{0,3}$/.test(part)) throw new Failure("unknown", "version");
  return Number(part);
}

/** The consultation and the fiche of a path. */
export function slugsOf({ consultation, fiche }: Record<string, string | undefined>) {
  return { consultation: slugOf(consultation), fiche: slugOf(fiche) };
}
