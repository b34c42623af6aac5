import type { ComponentProps } from "react";
import { home as words } from "~/content/home";
import { EmptyState } from "../kit/empty-state";
import { ConsultationCard } from "./consultation-card";
import type { TallyLists } from "./tally-line";

type Listed = ComponentProps<typeof ConsultationCard>["consultation"];

const groups: readonly { title: string; phases: readonly Listed["phase"][] }[] = [
  { title: words.current, phases: ["open", "suspended"] },
  { title: words.coming, phases: ["announced"] },
  { title: words.finished, phases: ["analysis", "results"] },
];

/** Open consultations first, then those to come, then the finished ones. */
export function ConsultationGroups({
  consultations,
  hrefOf,
  listsOf,
}: {
  consultations: readonly Listed[];
  hrefOf: (slug: string) => string;
  listsOf: (slug: string) => TallyLists;
}) {
  if (consultations.length === 0) return <EmptyState title={words.none} />;
  return groups.map(({ title, phases }) => {
    const group = consultations.filter(({ phase }) => phases.includes(phase));
    if (group.length === 0) return title === words.current ? <p key={title}>{words.noneOpen}</p> : null;
    return (
      <section key={title} className="consultation-group">
        <h2>{title}</h2>
        {group.map((one) => (
          <ConsultationCard
            key={one.slug}
            consultation={one}
            href={hrefOf(one.slug)}
            lists={listsOf(one.slug)}
          />
        ))}
      </section>
    );
  });
}
