/** Marks, in the summary, the section that is being read. */
export function followSections(page: Document): void {
  const links = [...page.querySelectorAll<HTMLAnchorElement>(".fiche-summary a")];
  /** Looked for each time: opening a thread puts a fresh copy of the text in place. */
  const headings = () => links.flatMap(({ hash }) => page.getElementById(hash.slice(1)) ?? []);
  if (headings().length === 0) return;
  const mark = (current: Element) => {
    for (const link of links) {
      if (link.hash === `#${current.id}`) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  const follow = () => {
    const [first, ...others] = headings();
    const passed = others.filter((heading) => heading.getBoundingClientRect().top < 160).at(-1);
    const current = passed ?? first;
    if (current) mark(current);
  };
  page.addEventListener("scroll", follow, { passive: true });
  follow();
}
