// What each command is called: the menu's words name what stands in a menu, the window's the others.
import type { TFunction } from 'i18next';
import { COMMANDS, type Command, type CommandId } from '../preload/commands';

export function nameOfCommand(id: CommandId, t: TFunction): string {
  const command: Command | undefined = COMMANDS.find((one) => one.id === id);
  if (command?.menu) return t(`menu:commands.${id}`);
  if (id.startsWith('pin.')) return t('app:key.pins');
  return id.startsWith('kind.') ? t('app:key.kind', { kind: t(`ui:${id}`) }) : t(`app:key.${id}`);
}
