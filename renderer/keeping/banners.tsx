// What one must know of this library all the time: it is only read, its disk is full, its folder is synchronised.
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BookLock, CloudAlert, HardDrive, type LucideIcon } from 'lucide-react';
import { useAppState } from '../app-state';
import { call } from '../library';
import { useNavigation } from '../navigation';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useToast } from '../ui/toast';
import styles from './banners.module.css';
import { useDiskFull } from './use-disk-full';

export function Banners() {
  const { t } = useTranslation('keeping');
  const { library } = useAppState();
  const isFull = useDiskFull();
  if (library.state !== 'open') return null;
  const { path, isReadOnly, isFull: wasFull, isSynced } = library;
  return (
    <aside className={styles.banners} aria-label={t('banner.label')}>
      {isFull && <Banner icon={HardDrive} tone="bad" title={t('banner.full')} text={t('banner.full.text')} />}
      {isReadOnly && <ReadOnlyBanner wasFull={wasFull} />}
      {isSynced && !isReadOnly && <SyncedBanner path={path} />}
    </aside>
  );
}

function ReadOnlyBanner({ wasFull }: { wasFull: boolean }) {
  const { t } = useTranslation('keeping');
  const { go } = useNavigation();
  const { failed, show } = useToast();
  const again = async () => {
    const { library } = await call('library.again', {});
    if (library.state === 'open' && library.isFull) show({ text: t('banner.noRoom.still'), tone: 'bad' });
  };
  return (
    <Banner
      icon={wasFull ? HardDrive : BookLock}
      tone={wasFull ? 'warn' : 'plain'}
      title={t(wasFull ? 'banner.noRoom' : 'banner.readOnly')}
      text={t(wasFull ? 'banner.noRoom.text' : 'banner.readOnly.text')}
    >
      {!wasFull && <Button isSmall onClick={() => go({ place: 'library', section: 'backups' })}>{t('banner.readOnly.backups')}</Button>}
      <Button isSmall onClick={() => void again().catch(failed)}>{t('banner.readOnly.again')}</Button>
    </Banner>
  );
}

/** Said once for each library, until it is seen. */
function SyncedBanner({ path }: { path: string }) {
  const { t } = useTranslation('keeping');
  const key = `synced.seen ${path}`;
  const [isSeen, setSeen] = useState(() => localStorage.getItem(key) !== null);
  if (isSeen) return null;
  const see = () => {
    localStorage.setItem(key, 'yes');
    setSeen(true);
  };
  return (
    <Banner icon={CloudAlert} tone="warn" title={t('banner.synced')} text={t('banner.synced.text')}>
      <Button isSmall onClick={see}>{t('banner.synced.seen')}</Button>
    </Banner>
  );
}

interface BannerProps {
  icon: LucideIcon;
  tone: 'plain' | 'warn' | 'bad';
  title: string;
  text: string;
  children?: ReactNode;
}

function Banner({ icon, tone, title, text, children }: BannerProps) {
  return (
    <div className={styles.banner} data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon of={icon} />
      <p><b>{title}</b> {text}</p>
      {children !== undefined && <span className={styles.acts}>{children}</span>}
    </div>
  );
}
