import { heldWord } from "~/content/roles";
import { staffArea as words } from "~/content/staff-area";
import type { Role } from "~/domain/policy/actor";

type Door = { title: string; what: string; href: string };
type OwnRole = { id: string; role: Role; consultation: string | null };

/** What somebody of the staff may open, and by which of their roles. */
export function StaffHome({ page }: { page: { doors: readonly Door[]; roles: readonly OwnRole[] } }) {
  const { doors, roles } = page;
  return (
    <main className="page-main reading-width" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <ul className="door-list">
        {doors.map(({ title, what, href }) => (
          <li key={href}>
            <a href={href}>{title}</a>
            <p>{what}</p>
          </li>
        ))}
      </ul>
      <h2>{words.ownRoles}</h2>
      <ul>
        {roles.map(({ id, role, consultation }) => (
          <li key={id}>{heldWord(role, consultation)}</li>
        ))}
      </ul>
      <p>{words.ownRolesHint}</p>
    </main>
  );
}
