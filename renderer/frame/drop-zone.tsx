// The whole window takes files: a veil says so while they hover.
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FileInput } from 'lucide-react';
import { Icon } from '../ui/icon';
import styles from './drop-zone.module.css';

interface DropZoneProps {
  children: ReactNode;
  onFiles: (files: File[]) => void;
}

export function DropZone({ children, onFiles }: DropZoneProps) {
  const { t } = useTranslation('app');
  const [isOver, setOver] = useState(false);
  // Entering a child comes before leaving its parent, so they are counted.
  const depth = useRef(0);

  const moved = (event: DragEvent, by: number) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  const dropped = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
  };

  return (
    <div
      className={styles.zone}
      onDragEnter={(event) => moved(event, 1)}
      onDragOver={(event) => moved(event, 0)}
      onDragLeave={(event) => moved(event, -1)}
      onDrop={dropped}
    >
      {children}
      {isOver && <div className={styles.veil} role="status"><p><Icon of={FileInput} size="large" />{t('drop')}</p></div>}
    </div>
  );
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files');
}
