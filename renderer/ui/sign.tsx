// The mark of Commonplace: a pilcrow whose second stem is a bookmark.

/** The ribbon has its own colour on the first run only. */
export function Sign({ ribbon }: { ribbon?: string | undefined }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <g fill="currentColor">
        <path d="M18 5h-5.5a7 7 0 0 0 0 14H14v8h4z" />
        <path className={ribbon} d="M20.5 5H25v22l-2.25-2.25L20.5 27z" />
      </g>
    </svg>
  );
}
