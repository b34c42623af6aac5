import { exportPages as words, exportWording } from "~/content/exports";
import { dictionaryOf } from "~/domain/export/dictionary";
import { fieldsFor } from "~/domain/export/fields";
import type { Audience } from "~/domain/export/format";
import { TableRegion } from "../kit/table-region";

/** What each column says: the same words as on the second sheet of the workbook. */
export function Dictionary({
  audience,
  demonstration,
}: {
  audience: Audience;
  demonstration: string | null;
}) {
  return (
    <section className="dictionary" aria-labelledby="dictionnaire">
      <h2 id="dictionnaire">{words.dictionary}</h2>
      <p className="reading-width">{words.dictionaryLead}</p>
      <TableRegion caption={words.columns} head={exportWording.dictionary.head}>
        {dictionaryOf(fieldsFor(audience, demonstration), exportWording).map((definition) => (
          <tr key={definition.name}>
            <th scope="row">{definition.title}</th>
            <td>
              <code>{definition.name}</code>
            </td>
            <td>{definition.meaning}</td>
            <td>{definition.type}</td>
            <td>{definition.values}</td>
          </tr>
        ))}
      </TableRegion>
    </section>
  );
}
