// A field with the choices that fit what is typed, the first one ready for Enter.
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useToast } from '../ui/toast';
import { Field } from '../ui/field';
import { digitOf } from './pins';
import styles from './choice-field.module.css';

export interface Choice {
  key: string;
  label: ReactNode;
  hint?: ReactNode;
  choose: () => void;
  /** Alt and a digit while it is the active one. */
  onDigit?: (digit: number) => void;
}

interface ChoiceFieldProps {
  label: string;
  words: string;
  onType: (words: string) => void;
  choices: readonly Choice[];
  /** The choices still belong to what was typed before: Enter waits for the new ones. */
  isBehind: boolean;
  isLabelHidden?: boolean;
  /** Drawn instead of choices when there are none. */
  none?: ReactNode;
}

export function ChoiceField({ label, words, onType, choices, isBehind, isLabelHidden = true, none }: ChoiceFieldProps) {
  const id = useId();
  const [place, setPlace] = useState(0);
  const [isWaiting, setWaiting] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const active = Math.min(place, choices.length - 1);

  useEffect(() => input.current?.select(), []);
  useEffect(() => {
    if (!isWaiting || isBehind) return;
    setWaiting(false);
    choices[active]?.choose();
  }, [isWaiting, isBehind, choices, active]);

  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const digit = event.altKey && !event.ctrlKey && !event.metaKey ? digitOf(event.code) : null;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setPlace((active + step + choices.length) % Math.max(1, choices.length));
    else if (event.key === 'Enter') setWaiting(true);
    else if (digit !== null) choices[active]?.onDigit?.(digit);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.choice}>
      <Field
        ref={input}
        label={label}
        isLabelHidden={isLabelHidden}
        value={words}
        role="combobox"
        aria-expanded={choices.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={choices[active] ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={pressed}
        onChange={(event) => {
          setPlace(0);
          onType(event.target.value);
        }}
      />
      <ul className={styles.list} id={id} role="listbox" aria-label={label}>
        {choices.map((choice, index) => (
          <li
            key={choice.key}
            id={`${id}-${index}`}
            className={styles.item}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onPointerMove={() => setPlace(index)}
            onClick={choice.choose}
          >
            <span className={styles.label} dir="auto">{choice.label}</span>
            {choice.hint !== undefined && <span className={styles.hint}>{choice.hint}</span>}
          </li>
        ))}
      </ul>
      {choices.length === 0 && !isBehind && none !== undefined && <p className={styles.none}>{none}</p>}
    </div>
  );
}

/** What fits the words, and whether it is the answer to exactly these. `find` must stay the same function. */
export function useFound<Row>(words: string, find: (words: string) => Promise<Row[]>): { rows: Row[]; isBehind: boolean } {
  const [found, setFound] = useState<{ words: string | null; rows: Row[] }>({ words: null, rows: [] });
  const { failed } = useToast();
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      try {
        const rows = await find(words);
        if (isCurrent) setFound({ words, rows });
      } catch (error) {
        failed(error);
      }
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [words, find, failed]);
  return { rows: found.rows, isBehind: found.words !== words };
}
