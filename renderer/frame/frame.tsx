// The window around a library: bar, rail, the place one is at, status; and what lies over it.
import { useLayoutEffect, useState } from 'react';
import { useBring } from '../import/bringing';
import { importFiles } from '../library';
import { JobNotices } from '../jobs';
import { useNavigation, type Place } from '../navigation';
import { ActorsPlace } from '../actors/actors-place';
import { ClaimsPlace } from '../claims/claims-place';
import { ImportPlace } from '../import/import-place';
import { Banners } from '../keeping/banners';
import { useKeepingNotices } from '../keeping/keeping-notices';
import { LibraryPlace } from '../keeping/library-place';
import { NotesPlace } from '../notes/notes-place';
import { useRecovery } from '../notes/use-recovery';
import { TagsDialog } from '../reader/tags-dialog';
import { RepairPlace } from '../repair/repair-place';
import { Palette } from '../search/palette';
import { useStopNotice } from '../stops';
import { ErrorBoundary } from '../ui/error-boundary';
import { awaitFocus } from '../waiting-keys';
import styles from './frame.module.css';
import { DropZone } from './drop-zone';
import { useFrameCommands, type Over } from './frame-commands';
import { KeysDialog } from './keys-dialog';
import { Rail } from './rail';
import { ShelfPlace } from './shelf-place';
import { StatusBar } from './status-bar';
import { TitleBar } from './title-bar';

export function Frame() {
  const navigation = useNavigation();
  const [over, setOver] = useState<Over>(null);
  useFrameCommands(setOver);
  useRecovery();
  useStopNotice();
  useKeepingNotices();
  const bring = useBring();
  const close = () => setOver(null);
  // What had the focus went with the old place.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) awaitFocus();
  }, [navigation.place]);
  return (
    <DropZone onFiles={(files) => bring(importFiles(files))}>
      <div className={styles.app}>
        <TitleBar />
        <Rail />
        <div className={styles.middle}>
          <Banners />
          <main className={styles.main}><ErrorBoundary key={navigation.place}><PlaceOf place={navigation.place} /></ErrorBoundary></main>
        </div>
        <StatusBar />
        <JobNotices />
      </div>
      {(over === 'search' || over === 'search-all') && <Palette scope={over === 'search' ? 'body' : 'all'} onClose={close} />}
      {over === 'tags' && <TagsDialog onClose={close} />}
      {over === 'keys' && <KeysDialog onClose={close} />}
    </DropZone>
  );
}

function PlaceOf({ place }: { place: Place }) {
  if (place === 'actors') return <ActorsPlace />;
  if (place === 'claims') return <ClaimsPlace />;
  if (place === 'notes') return <NotesPlace />;
  if (place === 'import') return <ImportPlace />;
  if (place === 'repair') return <RepairPlace />;
  if (place === 'library') return <LibraryPlace />;
  return <ShelfPlace />;
}
