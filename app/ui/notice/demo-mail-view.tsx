import { momentWord } from "~/content/dates";
import { demoMail as words } from "~/content/demo-mail";
import { EmptyState } from "../kit/empty-state";

type Sent = { id: string; recipient: string; subject: string; text: string; sentAt: Date };

/** Every mail of the demonstration, as plain as it would arrive; links to the site may be followed. */
export function DemoMailView({ mails, publicUrl }: { mails: readonly Sent[]; publicUrl: string }) {
  return (
    <main className="page-width page-main prose" id="contenu" tabIndex={-1}>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {mails.length === 0 ? (
        <EmptyState title={words.empty}>
          <p>{words.emptyHint}</p>
        </EmptyState>
      ) : null}
      {mails.map(({ id, recipient, subject, text, sentAt }) => (
        <article key={id} className="demo-mail">
          <h2>{subject}</h2>
          <p className="demo-mail-facts">
            {words.to} {recipient} · {words.sent} {momentWord(sentAt)}
          </p>
          <div className="demo-mail-text">
            <Text text={text} publicUrl={publicUrl} />
          </div>
        </article>
      ))}
    </main>
  );
}

function Text({ text, publicUrl }: { text: string; publicUrl: string }) {
  return text.split(/(https?:\/\/\S+)/).map((part, index) =>
    part.startsWith(`${publicUrl}/`) ? (
      <a key={index} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
