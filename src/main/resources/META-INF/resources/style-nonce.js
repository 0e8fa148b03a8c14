/*
 * Vaadin's components make style elements for themselves, or clone them from their own templates. The content security
 * policy lets such an element work only with the page's nonce, so those get it; a style that somebody writes into the
 * page as HTML does not.
 */
(() => {
  const { nonce } = document.currentScript;
  const create = Document.prototype.createElement;
  const clone = Node.prototype.cloneNode;

  Document.prototype.createElement = function (name, options) {
    const element = create.call(this, name, options);
    if (element instanceof HTMLStyleElement) {
      element.nonce = nonce;
    }
    return element;
  };

  Node.prototype.cloneNode = function (deep) {
    const copy = clone.call(this, deep);
    if (copy instanceof DocumentFragment) {
      copy.querySelectorAll('style').forEach((style) => (style.nonce = nonce));
    }
    return copy;
  };
})();
