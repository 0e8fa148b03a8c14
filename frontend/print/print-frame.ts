/**
 * Prints the PDF whose address a frame carries as `data-pdf`. Where the browser shows no PDF inside a page, it opens in a
 * tab of its own instead, as a page made of nothing but a download would print blank.
 */
declare global {
  interface Window {
    tautbandPrint(frame: HTMLIFrameElement): void;
  }
}

window.tautbandPrint = (frame) => {
  const address = frame.dataset.pdf ?? '';
  if (!navigator.pdfViewerEnabled) {
    window.open(address, '_blank', 'noopener');
    return;
  }
  frame.addEventListener(
    'load',
    () => {
      frame.contentWindow?.focus();
      frame.contentWindow?.print();
    },
    { once: true },
  );
  frame.src = address;
};

export {};
