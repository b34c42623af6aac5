/** Marks, in the summary, the section that is being read. */
export function followSections(page: Document): void {
  const links = [...page.querySelectorAll<HTMLAnchorElement>(".fiche-summary a")];
  const headings = links.flatMap(({ hash }) => page.getElementById(hash.slice(1)) ?? []);
  if (headings.length === 0) return;
  const mark = (current: Element) => {
    for (const link of links) {
      if (link.hash === `#${current.id}`) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  const passed = () => headings.filter((heading) => heading.getBoundingClientRect().top < 160).at(-1);
  const follow = () => {
    const current = passed() ?? headings[0];
    if (current) mark(current);
  };
  new IntersectionObserver(follow, { threshold: [0, 1], rootMargin: "-120px 0px -60% 0px" }).observe(
    page.body,
  );
  page.addEventListener("scroll", follow, { passive: true });
  follow();
}
