const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const openPackage = "http://schemas.openxmlformats.org/package/2006";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * The parts of an OPC package (ECMA-376, part 2) that hold a workbook of these sheets together, by path. Names
 * are ours: they need no escape.
 */
export function packageXml(sheets: readonly string[]): Record<string, string> {
  const ids = sheets.map((_, index) => index + 1);
  const styleId = sheets.length + 1;
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
  const override = (path: string, type: string) =>
    `<Override PartName="/xl/${path}" ContentType="${sheetMl}.${type}+xml"/>`;
  const related = (inner: string) =>
    `${declaration}<Relationships xmlns="${openPackage}/relationships">${inner}</Relationships>`;
  return {
    "[Content_Types].xml":
      `${declaration}<Types xmlns="${openPackage}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      override("workbook.xml", "sheet.main") +
      override("styles.xml", "styles") +
      ids.map((id) => override(`worksheets/sheet${id}.xml`, "worksheet")).join("") +
      "</Types>",
    "_rels/.rels": related(relation(1, "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml":
      `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
      sheets
        .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
        .join("") +
      "</sheets></workbook>",
    "xl/_rels/workbook.xml.rels": related(
      ids.map((id) => relation(id, "worksheet", `worksheets/sheet${id}.xml`)).join("") +
        relation(styleId, "styles", "styles.xml"),
    ),
  };
}
