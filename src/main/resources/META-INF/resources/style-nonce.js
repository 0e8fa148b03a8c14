/*
 * Vaadin's components make style elements for themselves. The content security policy lets such an element work only
 * with the page's nonce, so those made by a script get it; a style that somebody writes into the page as HTML does not.
 */
(() => {
  const { nonce } = document.currentScript;
  const create = Document.prototype.createElement;
  Document.prototype.createElement = function (name, options) {
    const element = create.call(this, name, options);
    if (element instanceof HTMLStyleElement) {
      element.nonce = nonce;
    }
    return element;
  };
})();
