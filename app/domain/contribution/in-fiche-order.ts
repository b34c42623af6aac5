/** Where something stands: its fiche, and the block and offset of its passage; a null block is after them all. */
type Placed = {
  fiche: {
    order: number;
    slug: string;
    label: string;
    title: string;
    consultation: { slug: string; title: string; demonstration: string | null; createdAt: Date };
  };
  place: { block: number | null; offset: number };
};

export type FicheGroup<Item> = {
  slug: string;
  label: string;
  title: string;
  items: Item[];
};
export type ConsultationGroup<Item> = {
  slug: string;
  title: string;
  demonstration: string | null;
  fiches: FicheGroup<Item>[];
};

/**
 * What somebody wrote, as one reads the fiches: the latest consultation first, its fiches in their order, and
 * on each fiche from its first words to its last; what is about the whole fiche comes after.
 */
export function inFicheOrder<Item extends Placed>(items: readonly Item[]): ConsultationGroup<Item>[] {
  const consultations = new Map<string, ConsultationGroup<Item>>();
  for (const item of items.toSorted(byPlace)) {
    const { consultation, slug, label, title } = item.fiche;
    const group = consultations.get(consultation.slug) ?? { ...consultation, fiches: [] };
    consultations.set(consultation.slug, group);
    const last = group.fiches.at(-1);
    if (last?.slug === slug) last.items.push(item);
    else group.fiches.push({ slug, label, title, items: [item] });
  }
  return [...consultations.values()];
}

function byPlace(a: Placed, b: Placed): number {
  const [one, other] = [a.fiche.consultation, b.fiche.consultation];
  return (
    other.createdAt.getTime() - one.createdAt.getTime() ||
    one.slug.localeCompare(other.slug) ||
    a.fiche.order - b.fiche.order ||
    blockOf(a) - blockOf(b) ||
    a.place.offset - b.place.offset
  );
}

const blockOf = ({ place: { block } }: Placed) => block ?? Number.MAX_SAFE_INTEGER;
