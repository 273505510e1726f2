// How the letters of a file are written: where they were read wrongly, they are read again as one says.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ENCODINGS, type Encoding, type Format } from '../../../preload/records';
import { DetailSelect } from './detail-select';
import { hasLetters } from './encodings';

interface EncodingSelectProps {
  format: Format | null;
  encoding: string | null;
  /** Ends when the text was read again, or could not be. */
  onDecode: (encoding: Encoding) => Promise<unknown>;
}

/** Nothing for formats that say it themselves. */
export function EncodingSelect({ format, encoding, onDecode }: EncodingSelectProps) {
  const { t } = useTranslation('import');
  const [isReading, setReading] = useState(false);
  if (!hasLetters(format)) return null;
  const decode = async (wanted: Encoding) => {
    setReading(true);
    await onDecode(wanted);
    setReading(false);
  };
  const isKnown = ENCODINGS.some((one) => one === encoding);
  const options = [...isKnown ? [] : [{ value: encoding ?? '', label: encoding ?? '' }], ...ENCODINGS.map((value) => ({ value, label: value }))];
  return (
    <DetailSelect
      label={t('detail.encoding')}
      value={encoding ?? ''}
      options={options}
      hint={isReading ? t('detail.reading') : t('detail.encodingHint')}
      onSave={(value) => {
        const wanted = ENCODINGS.find((one) => one === value);
        if (wanted) void decode(wanted);
      }}
    />
  );
}
