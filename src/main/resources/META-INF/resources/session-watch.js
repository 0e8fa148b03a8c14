/*
 * Automatic sign-out that shows. The server ends a session that nobody uses; this page must then not go on showing what
 * it shows. It counts from the last request that used the session, in any tab; warns; and at the end clears the screen
 * by itself, also without a network, before it asks the server for the sign-in page.
 */
(() => {
  const texts = document.currentScript.dataset;
  const timeout = Number(texts.timeout);
  const warning = Number(texts.warning);
  const tabs = new BroadcastChannel('session-watch');
  let used = Date.now();
  let touched = 0;
  let asking = false;
  let ended = false;
  let dialog;

  const use = (at) => {
    used = Math.max(used, at);
    dialog?.close();
  };

  const requested = (list) => {
    for (const entry of list.getEntries()) {
      const url = new URL(entry.name, location.href);
      const answered = entry.responseStatus !== 0; // without a network nothing reaches the session
      if (!ended && answered && url.origin === location.origin && url.searchParams.get('v-r') !== 'heartbeat') {
        const at = Date.now() - (performance.now() - entry.responseEnd);
        use(at);
        tabs.postMessage({ used: at });
      }
    }
  };

  const stay = async () => {
    if (asking) {
      return;
    }
    asking = true;
    try {
      const answer = await fetch('session/in-use', { cache: 'no-store' });
      if (answer.status === 401) {
        end();
      }
    } catch {
      // without a network the clock decides
    } finally {
      asking = false;
    }
  };

  const warn = (left) => {
    if (!dialog) {
      dialog = document.createElement('dialog');
      dialog.className = 'session-warning';
      dialog.setAttribute('role', 'alertdialog');
      const title = document.createElement('h2');
      title.textContent = texts.title;
      const text = document.createElement('p');
      const button = document.createElement('button');
      button.textContent = texts.stay;
      button.addEventListener('click', stay);
      dialog.addEventListener('cancel', stay);
      dialog.append(title, text, button);
    }
    dialog.querySelector('p').textContent = texts.left.replace('#', String(Math.ceil(left / 1000)));
    if (!dialog.open) {
      document.body.append(dialog);
      dialog.showModal();
    }
  };

  const end = async () => {
    ended = true;
    tabs.close();
    const notice = document.createElement('main');
    notice.className = 'session-ended';
    const text = document.createElement('p');
    text.textContent = texts.ended;
    const link = document.createElement('a');
    link.href = 'login?timeout';
    link.textContent = texts.again;
    notice.append(text, link);
    document.title = texts.again;
    document.body.replaceChildren(notice);
    new MutationObserver(() => {
      if (document.body.firstChild !== notice || document.body.childNodes.length > 1) {
        document.body.replaceChildren(notice);
      }
    }).observe(document.body, { childList: true });
    try {
      await fetch('session-watch.js', { method: 'HEAD', cache: 'no-store' });
      location.replace(link.href);
    } catch {
      // the notice stays, and its link works once there is a network again
    }
  };

  const check = () => {
    const now = Date.now();
    const left = used + timeout - now;
    if (ended) {
      return;
    }
    if (left <= 0) {
      end();
    } else if (touched > used && now - used > timeout / 4 && !dialog?.open) {
      stay();
    } else if (left <= warning) {
      warn(left);
    }
  };

  tabs.addEventListener('message', (message) => use(message.data.used));
  new PerformanceObserver(requested).observe({ type: 'resource' });
  for (const act of ['pointerdown', 'keydown', 'wheel', 'touchmove']) {
    addEventListener(act, () => (touched = Date.now()), { capture: true, passive: true });
  }
  document.addEventListener('visibilitychange', check);
  addEventListener('pageshow', check);
  setInterval(check, 1000);
})();
