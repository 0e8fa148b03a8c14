/*
 * What the main layout does in the browser: the colour scheme, which belongs to this browser alone, the keys that open
 * the search from anywhere, and where a new view is read from.
 */
(() => {
  const key = 'tautband.scheme';
  const schemes = ['auto', 'light', 'dark'];

  const scheme = () => {
    try {
      const kept = localStorage.getItem(key);
      return schemes.includes(kept) ? kept : 'auto';
    } catch {
      return 'auto';
    }
  };

  const show = () => {
    if (scheme() === 'auto') {
      delete document.documentElement.dataset.scheme;
    } else {
      document.documentElement.dataset.scheme = scheme();
    }
  };

  const setScheme = (chosen) => {
    try {
      localStorage.setItem(key, chosen);
    } catch {
      // a browser that keeps nothing shows the scheme of its system
    }
    show();
  };

  const isWriting = (event) => {
    const [target] = event.composedPath();
    return target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName ?? '');
  };

  const isSearchKey = (event) => {
    if (event.altKey || event.repeat) {
      return false;
    }
    const command = event.ctrlKey || event.metaKey;
    return command ? event.key.toLowerCase() === 'k' : event.key === '/' && !isWriting(event);
  };

  /** Listens while the main layout is on the page; a later layout takes over. */
  let layout;
  const attach = (element) => {
    layout = element;
  };

  /** A view that takes the place of another is read from its beginning, unless it asked for the focus itself. */
  let arrived = false;
  const arrive = (content) => {
    if (arrived && document.activeElement === document.body) {
      content.focus({ preventScroll: true });
    }
    arrived = true;
  };

  addEventListener('keydown', (event) => {
    if (layout?.isConnected && isSearchKey(event)) {
      event.preventDefault();
      layout.dispatchEvent(new CustomEvent('find-client'));
    }
  });
  addEventListener('click', (event) => {
    if (event.target.closest?.('.skip-link')) {
      event.preventDefault();
      document.getElementById('content')?.focus();
    }
  });
  addEventListener('storage', (event) => event.key === key && show());

  window.tautbandShell = { attach, arrive, scheme, setScheme };
  show();
})();
