// A link inside the editor: a press or Enter follows it. A real `a` would need an address, which nothing here has.
import type { KeyboardEvent, MouseEvent } from 'react';

interface LinkProps {
  role: 'link';
  tabIndex: 0;
  onClick(event: MouseEvent): void;
  onKeyDown(event: KeyboardEvent): void;
}

export function linkProps(follow: () => void): LinkProps {
  return {
    role: 'link',
    tabIndex: 0,
    onClick: (event) => {
      event.preventDefault();
      event.stopPropagation();
      follow();
    },
    onKeyDown: (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      event.stopPropagation();
      follow();
    },
  };
}
