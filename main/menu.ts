// The menu bar, made from the list of commands. A click sends the command to the window; the keys are only shown here, the window itself listens for them.
import type { MenuItemConstructorOptions } from 'electron';
import { COMMANDS, type Command, MENUS, type MenuName } from '../preload/commands';
import en from '../resources/words/en/menu.json';
import ru from '../resources/words/ru/menu.json';
import type { Language } from './settings';

type Words = typeof en;
type Role = keyof Words['roles'];
type Item = MenuItemConstructorOptions;
/** Commands with a menu; each has a label in every language, or this does not compile. */
type MenuCommandId = Extract<(typeof COMMANDS)[number], { menu: MenuName }>['id'];

const WORDS: Record<Language, Words> = { en, ru };
const KEYS: Record<string, string> = {
  Backslash: '\\', Slash: '/', Comma: ',', BracketLeft: '[', BracketRight: ']', ArrowLeft: 'Left', ArrowRight: 'Right', ArrowUp: 'Up', ArrowDown: 'Down',
};
const SEPARATOR: Item = { type: 'separator' };

export function menuWords(language: Language): Words {
  return WORDS[language];
}

export function menuTemplate(language: Language, isMac: boolean, send: (id: string) => void): Item[] {
  const words = menuWords(language);
  const labels: Record<MenuCommandId, string> = words.commands;
  const role = (name: Role): Item => ({ role: name, label: words.roles[name] });
  const itemsOf = (menu: MenuName): Item[] => COMMANDS.flatMap((command) => {
    if (!('menu' in command) || command.menu !== menu) return [];
    return [{ id: command.id, label: labels[command.id], ...keysOf(command), click: () => send(command.id) }];
  });
  const roles: Partial<Record<MenuName, Item[]>> = {
    file: isMac ? [] : [SEPARATOR, role('quit')],
    edit: [SEPARATOR, ...(['cut', 'copy', 'paste', 'selectAll'] as const).map(role)],
    view: [SEPARATOR, ...(['zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen'] as const).map(role)],
  };
  const menus = MENUS.map((menu): Item => ({ label: words.menus[menu], submenu: [...itemsOf(menu), ...(roles[menu] ?? [])] }));
  return isMac ? [{ role: 'appMenu' }, ...menus] : menus;
}

/** `code` names a physical key; the menu shows the letter that an English layout has there. */
export function acceleratorOf({ code, ctrl, shift, alt }: Command): string | null {
  if (code === undefined) return null;
  const key = KEYS[code] ?? code.replace(/^(Key|Digit)/, '');
  return [...(ctrl ? ['CmdOrCtrl'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), key].join('+');
}

function keysOf(command: Command): Item {
  const accelerator = acceleratorOf(command);
  return accelerator === null ? {} : { accelerator, registerAccelerator: false };
}
