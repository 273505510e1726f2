// Type, size, width and spacing of the reading text. Each change counts at once.
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { READING_BOUNDS, type Face, type Measure } from '../../preload/reading';
import { easyFonts, isInstalled } from '../fonts';
import { Button } from '../ui/button';
import { Check } from '../ui/check';
import { Field } from '../ui/field';
import { Segments, type Segment } from '../ui/segments';
import { wordNumber } from '../words';
import styles from './look-form.module.css';
import { useLook, type Looking } from './use-look';

const MEASURES = ['size', 'width', 'line', 'gap', 'letter'] as const satisfies readonly Measure[];

export function LookForm() {
  const { t } = useTranslation('reader');
  const looking = useLook();
  const { look, change, reset } = looking;
  return (
    <div className={styles.form}>
      <Faces {...looking} />
      <div className={styles.measures}>
        {MEASURES.map((name) => <MeasureRow key={name} name={name} value={look[name]} onChange={(value) => change({ [name]: value })} />)}
      </div>
      <Check checked={look.hasMarks} onChange={(hasMarks) => change({ hasMarks })} hint={t('look.marksWhy')}>{t('look.marks')}</Check>
      <div className={styles.foot}><Button isSmall look="quiet" onClick={reset}>{t('look.reset')}</Button></div>
    </div>
  );
}

function Faces({ look, change }: Looking) {
  const { t } = useTranslation('reader');
  const [easy] = easyFonts();
  const [name, setName] = useState(look.font);
  const [isOwn, setOwn] = useState(look.face === 'own' && look.font !== easy);
  const isMissing = name.trim() !== '' && !isInstalled(name);
  const segments: Segment<Face | 'easy'>[] = [
    { value: 'serif', label: <span className={styles.serif}>{t('look.serif')}</span> },
    { value: 'sans', label: t('look.sans') },
    ...(easy ? [{ value: 'easy' as const, label: easy }] : []),
    { value: 'own', label: t('look.own') },
  ];
  const chosen = isOwn ? 'own' : look.face === 'own' ? 'easy' : look.face;
  const choose = (face: Face | 'easy') => {
    setOwn(face === 'own');
    if (face === 'easy') change({ face: 'own', font: easy ?? '' });
    else if (face !== 'own') change({ face });
    else if (isInstalled(name)) change({ face, font: name.trim() });
  };
  const type = (typed: string) => {
    setName(typed);
    if (isInstalled(typed)) change({ face: 'own', font: typed.trim() });
  };
  return (
    <>
      <Segments label={t('look.face')} segments={segments} value={chosen} onChange={choose} />
      {isOwn && (
        <Field
          label={t('look.font')}
          isLabelHidden={false}
          value={name}
          spellCheck={false}
          onChange={(event) => type(event.target.value)}
          wrong={isMissing ? t('look.missing') : null}
        />
      )}
    </>
  );
}

function MeasureRow({ name, value, onChange }: { name: Measure; value: number; onChange: (value: number) => void }) {
  const { t } = useTranslation('reader');
  const id = useId();
  const { least, most, step } = READING_BOUNDS[name];
  const shown = t(`look.${name}.value`, { value: wordNumber(value), count: value });
  return (
    <>
      <label htmlFor={id}>{t(`look.${name}`)}</label>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={shown}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <output htmlFor={id}>{shown}</output>
    </>
  );
}
