import { RadioRow, type RadioRowProps } from '../../controls/RadioRow.tsx';
import { Letter, ShowOfHands } from './ShowOfHands.tsx';
import { useGame } from './useGame.tsx';

/** The answers to one question; before a room each has a letter, and hands are counted under them. */
export function Answers<Id extends string>({
  ballot,
  ...row
}: RadioRowProps<Id> & { readonly ballot: string }) {
  const { hands } = useGame();
  if (hands === null) return <RadioRow {...row} />;
  // What cannot be chosen is not voted on.
  const open = row.options.filter(({ disabled }) => disabled !== true);
  return (
    <>
      <RadioRow
        {...row}
        options={row.options.map((option) => ({
          ...option,
          label: open.includes(option) ? (
            <>
              <Letter at={open.indexOf(option)} /> {option.label}
            </>
          ) : (
            option.label
          ),
        }))}
      />
      <ShowOfHands
        hands={hands}
        ballot={ballot}
        choices={open.map(({ id }) => ({ id, label: null }))}
        onTake={(id) => row.onChange(id as Id)}
      />
    </>
  );
}
