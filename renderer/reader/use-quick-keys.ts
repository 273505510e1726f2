// One key on a passage: 1 to 9 for a pinned tag, Shift and 1 to 8 for a kind. What is not highlighted yet is by the same step.
import { useTranslation } from 'react-i18next';
import type { Highlight, HighlightKind } from '../../preload/api';
import { useCommands } from '../commands';
import { call } from '../library';
import { useToast } from '../ui/toast';
import { ofKind, tagged, useAttempt } from './acts';
import { KIND_COMMANDS, PIN_COMMANDS, kindOf, pinOf, usePins } from './pins';
import type { Target } from './target';

interface QuickKeysProps {
  version: number;
  /** Runs an act on what is selected; says so when nothing is. */
  withTarget: (act: (target: Target) => void) => void;
  /** The passage is highlighted now. */
  onMarked: (highlight: Highlight, target: Target) => void;
  isEnabled: boolean;
}

export function useQuickKeys({ version, withTarget, onMarked, isEnabled }: QuickKeysProps): void {
  const { t } = useTranslation('reader');
  const attempt = useAttempt();
  const toasts = useToast();
  const pins = usePins();

  const pin = (key: number) => withTarget((target) => void attempt(async () => {
    const tag = pins.find((one) => one.pin === key);
    if (!tag) return toasts.show({ text: t('pin.none', { key }) });
    const worn = target.highlight?.tags.some((one) => one.tag === tag.id) ?? false;
    if (target.highlight && worn) await call('tag.detach', { highlights: [target.highlight.id], tag: tag.id });
    else onMarked(await tagged(version, target, tag.id), target);
  }));
  const kind = (wanted: HighlightKind) => withTarget((target) => void attempt(async () => onMarked(await ofKind(version, target, wanted), target)));
  useCommands(PIN_COMMANDS, (command) => pin(pinOf(command)), isEnabled);
  useCommands(KIND_COMMANDS, (command) => kind(kindOf(command)), isEnabled);
}
