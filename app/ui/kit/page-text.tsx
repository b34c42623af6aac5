import type { PageBlock, PageText } from "~/content/page-text";
import { DataTable } from "./data-table";

/** A page of plain text, from its content file. */
export function PageTextView({ text }: { text: PageText }) {
  return (
    <article className="prose">
      <h1>{text.title}</h1>
      <p className="lead">{text.introduction}</p>
      {text.sections.map(({ id, title, blocks }) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{title}</h2>
          {blocks.map((block, index) => (
            <Block key={index} block={block} />
          ))}
        </section>
      ))}
    </article>
  );
}

function Block({ block }: { block: PageBlock }) {
  if (typeof block === "string") return <p>{block}</p>;
  if ("list" in block) {
    return (
      <ul>
        {block.list.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  }
  if ("table" in block) return <DataTable {...block.table} />;
  return (
    <p>
      {block.before}
      <a href={block.link.href}>{block.link.label}</a>
      {block.after}
    </p>
  );
}
