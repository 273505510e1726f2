// “Aa”: opens the choices of type and spacing; the size has keys of its own.
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseSensitive } from 'lucide-react';
import { READING } from '../../preload/reading';
import { useCommand } from '../commands';
import { sizeBy } from '../reading-look';
import { IconButton } from '../ui/button';
import { Hidden } from '../ui/hidden';
import { Popover } from '../ui/popover';
import { LookForm } from './look-form';
import { useLook } from './use-look';

export function LookButton() {
  const { t } = useTranslation('reader');
  const { look, change } = useLook();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const resize = (size: number) => {
    change({ size });
    setSaid(t('look.sizeNow', { size }));
  };
  useCommand('reader.larger', () => resize(sizeBy(look.size, 1)));
  useCommand('reader.smaller', () => resize(sizeBy(look.size, -1)));
  useCommand('reader.usual', () => resize(READING.size));
  useCommand('view.reading', () => setOpen(!isOpen));
  return (
    <>
      <IconButton
        ref={button}
        icon={CaseSensitive}
        label={t('look')}
        command="view.reading"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && <Popover label={t('look')} anchor={button} onClose={() => setOpen(false)}><LookForm /></Popover>}
      <span role="status"><Hidden>{said}</Hidden></span>
    </>
  );
}
