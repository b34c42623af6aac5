import type { MetaFunction } from "@remix-run/node";
import { Failure } from "~/domain/failure";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { noQuery } from "~/http/query.server";
import { KitView } from "~/ui/kit/kit-view";

/** Every component in every state; in demonstration and development only. */
export const loader = load(noQuery, ({ kit }) => {
  if (!kit) throw new Failure("unknown", "adresse");
  return null;
});

export const meta: MetaFunction = () => pageMeta({ title: "Composants", consultation: null });

export default function KitPage() {
  return <KitView />;
}
