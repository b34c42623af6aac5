import { Count } from "./count";

/**
 * A count per option, as a table whose last column is drawn: numbers first, lengths as a help. Printed in
 * black and white, or read aloud, it says the same.
 */
export function Bars({
  caption,
  head,
  rows,
  note = null,
}: {
  caption: string;
  head: readonly [string, string];
  rows: readonly { key: string; of: string; label: string; count: number }[];
  /** What some labels mean. */
  note?: string | null;
}) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const table = (
    <table className="bars">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head[0]}</th>
          <th scope="col" className="bars-count">
            {head[1]}
          </th>
          <td aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, of, label, count }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td className="bars-count">
              <Count of={of} value={count} />
            </td>
            <td aria-hidden="true" className="bars-drawing">
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" focusable="false">
                <rect className="bars-bar" width={(100 * count) / most} height="8" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (note === null) return table;
  return (
    <>
      {table}
      <p className="figures-note">{note}</p>
    </>
  );
}
