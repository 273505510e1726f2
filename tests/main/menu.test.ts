import { describe, expect, test } from 'vitest';
import { acceleratorOf, menuTemplate } from '../../main/menu';
import { COMMANDS } from '../../preload/commands';

const withMenu = COMMANDS.filter((command) => 'menu' in command).map((command) => command.id);

function itemsOf(language: 'en' | 'ru', send: (id: string) => void = () => {}) {
  return menuTemplate(language, false, send).flatMap((menu) => (Array.isArray(menu.submenu) ? menu.submenu : []));
}

describe.each(['en', 'ru'] as const)('the menu bar in %s', (language) => {
  test('shows every command that has a menu once, with a label', () => {
    const items = itemsOf(language).filter((item) => item.id !== undefined);
    expect(new Set(items.map((item) => item.id))).toEqual(new Set(withMenu));
    expect(items).toHaveLength(withMenu.length);
    expect(items.filter((item) => !item.label?.trim())).toEqual([]);
  });

  test('sends the command that is clicked', () => {
    const sent: string[] = [];
    // Electron gives a click three things; ours needs none of them.
    for (const item of itemsOf(language, (id) => sent.push(id))) item.click?.call(null, ...([] as unknown as Parameters<typeof item.click>));
    expect(new Set(sent)).toEqual(new Set(withMenu));
  });

  test('gives every menu a letter of its own', () => {
    const letters = menuTemplate(language, false, () => {}).map((menu) => /&(.)/.exec(menu.label ?? '')?.[1]?.toLowerCase());
    expect(new Set(letters).size).toBe(letters.length);
    expect(letters).not.toContain(undefined);
  });

  test('only shows the keys of commands, for the window listens for them itself', () => {
    expect(itemsOf(language).filter((item) => item.accelerator !== undefined && item.registerAccelerator !== false)).toEqual([]);
  });
});

test('physical keys are shown as Electron names them', () => {
  expect(COMMANDS.filter((command) => 'menu' in command).map((command) => acceleratorOf(command)).filter((keys) => keys !== null)).toEqual([
    'CmdOrCtrl+O', 'CmdOrCtrl+Shift+O', 'CmdOrCtrl+E', 'CmdOrCtrl+Z', 'CmdOrCtrl+Shift+Z', 'CmdOrCtrl+F', 'CmdOrCtrl+Shift+T', 'CmdOrCtrl+\\', 'CmdOrCtrl+Shift+,', 'CmdOrCtrl+Shift+\\', 'Shift+F7', 'CmdOrCtrl+W', 'CmdOrCtrl+K', 'CmdOrCtrl+Shift+F',
    'Alt+Left', 'Alt+Right', 'CmdOrCtrl+1', 'CmdOrCtrl+2', 'CmdOrCtrl+3', 'CmdOrCtrl+4', 'CmdOrCtrl+5', 'CmdOrCtrl+6', 'CmdOrCtrl+7', 'F6', 'F7', 'CmdOrCtrl+N', 'Shift+/',
  ]);
});
