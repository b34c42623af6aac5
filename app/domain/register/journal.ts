import type { FactType } from "../fact";

/** Whose facts are wanted. */
export type WantedActor = { kind: "person"; accountId: string } | { kind: "job" } | { kind: "system" };

/** What is looked for in the journal; an absent wish is no wish. */
export type JournalFilter = {
  /** Days in Paris (« 2026-05-12 »), both included. */
  from?: string | undefined;
  to?: string | undefined;
  type?: FactType | undefined;
  /** Slug of a consultation. */
  consultation?: string | undefined;
  actor?: WantedActor | undefined;
};

/** Where a page of the journal ends: the next one begins after it. */
export type JournalCursor = { at: Date; sequence: bigint };

/** As a fact holds it: a code, several, a date or two, or a place in a list, from 1. Null: none. */
export type Value = string | number | readonly string[] | { opensAt: Date; closesAt: Date } | null;
