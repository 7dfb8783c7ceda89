import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { DatedLine, Source, SourceStatus } from './cases.ts';
import { longDay, shortDay } from './dates.ts';
import styles from './Sources.module.css';

const STATUS = {
  documented: msg`Documented`,
  reported: msg`Reported`,
  disputed: msg`Disputed`,
  invented: msg`Invented`,
} satisfies Record<SourceStatus, unknown>;

// From the firmest to the least: a line is only as firm as the least firm thing said about it.
const FIRMNESS: readonly SourceStatus[] = ['documented', 'reported', 'disputed', 'invented'];

/** The least firm status among the sources a line rests on. */
export function statusOf(line: DatedLine, sources: readonly Source[]): SourceStatus | undefined {
  const held = sources.filter(({ id }) => line.sources.includes(id)).map(({ status }) => status);
  return FIRMNESS.findLast((status) => held.includes(status));
}

/** The dated lines of the public case, each with how firmly it stands. */
export function Chronology({
  lines,
  sources,
  language,
}: {
  readonly lines: readonly DatedLine[];
  readonly sources: readonly Source[];
  readonly language: string;
}) {
  const { i18n, t } = useLingui();
  return (
    <ul className={styles.list}>
      {lines.map((line) => {
        const status = statusOf(line, sources);
        return (
          <li key={line.id}>
            <time dateTime={line.date}>{shortDay(i18n, line.date)}</time>
            <p>
              <span lang={language}>{line.text}</span>{' '}
              {status ? (
                <span className={styles.status}>
                  {t(STATUS[status])},{' '}
                  <Plural value={line.sources.length} one="# source" other="# sources" />
                </span>
              ) : null}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** Publisher, date, status and what it is cited for; a title and an address only where there are any. */
export function Sources({
  sources,
  language,
}: {
  readonly sources: readonly Source[];
  readonly language: string;
}) {
  const { i18n, t } = useLingui();
  return (
    <section>
      <h3 className={styles.heading}>
        <Trans>Sources</Trans>
      </h3>
      <ul className={styles.list}>
        {sources.map((source) => (
          <li key={source.id}>
            <span className={styles.status}>{t(STATUS[source.status])}</span>
            <p>
              <b lang={language}>{source.publisher}</b>,{' '}
              <time dateTime={source.date}>{longDay(i18n, source.date)}</time>
              {source.title ? (
                <>
                  {'. '}
                  {source.url ? (
                    <a href={source.url} rel="noreferrer" target="_blank">
                      {source.title}
                    </a>
                  ) : (
                    source.title
                  )}
                </>
              ) : null}
              <br />
              <span lang={language} className={styles.status}>
                {source.citedFor}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
