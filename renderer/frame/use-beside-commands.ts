// The commands for two articles beside each other; they stand here, since both panes obey them.
import { useCommand } from '../commands';
import { useNavigation, useSides } from '../navigation';
import { focusPart } from './pane-focus';

export function useBesideCommands(): void {
  const { article, version, openBeside } = useNavigation();
  const { hasSecond, active, activate, close, swap } = useSides();
  const and = (act: () => void) => () => {
    act();
    focusPart('reader');
  };
  useCommand('beside.open', and(() => openBeside({ article, version })), article !== null && !hasSecond);
  useCommand('beside.other', and(() => activate(active === 'first' ? 'second' : 'first')), hasSecond);
  useCommand('beside.swap', and(swap), hasSecond);
  useCommand('beside.close', and(close), hasSecond);
}
