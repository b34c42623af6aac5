import { TableRegion } from "./table-region";

/** A table of words or numbers. */
export function DataTable({
  caption,
  head,
  rows,
}: {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}) {
  return (
    <TableRegion caption={caption} head={head}>
      {rows.map((cells) => (
        <tr key={cells.join(" ")}>
          {cells.map((cell, index) => (
            <td key={index}>{cell}</td>
          ))}
        </tr>
      ))}
    </TableRegion>
  );
}
