// How a passage came over from an older text, in words and a sign; nothing where it stands as it stood.
import { useTranslation } from 'react-i18next';
import { MoveVertical, PencilLine } from 'lucide-react';
import type { Highlight } from '../../preload/api';
import { Verdict } from '../ui/verdict';

export function AnchorWords({ highlight: { status, quote } }: { highlight: Pick<Highlight, 'status' | 'quote'> }) {
  const { t } = useTranslation('reader');
  if (status === 'moved') return <Verdict tone="plain" icon={MoveVertical}>{t('status.moved')}</Verdict>;
  if (status === 'changed') return <Verdict tone="warn" icon={PencilLine}>{t('status.changed', { quote })}</Verdict>;
  return null;
}
