import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import styles from './Tabs.module.css';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: ReactNode;
  /** How many unread; shown beside the label, and part of its name through `countLabel`. */
  readonly count?: number;
  readonly countLabel?: string;
  readonly panel: ReactNode;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly className?: string;
}

/** Tabs: arrows move between them, and what is chosen is shown at once. Only the chosen panel is in the page. */
export function Tabs<Id extends string>({ label, tabs, value, onChange, className }: Props<Id>) {
  return (
    <Base.Root value={value} onValueChange={(id: Id) => onChange(id)} className={className}>
      <Base.List aria-label={label} activateOnFocus className={styles.list}>
        {tabs.map((tab) => (
          <Base.Tab key={tab.id} value={tab.id} className={styles.tab}>
            {tab.label}
            {tab.count ? (
              <>
                <span className={styles.count} aria-hidden="true">
                  {tab.count}
                </span>
                {tab.countLabel ? <span className="spoken">{tab.countLabel}</span> : null}
              </>
            ) : null}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.id} value={tab.id} className={styles.panel}>
          {tab.panel}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
