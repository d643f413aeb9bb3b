/* Everything works without this file. It saves key presses and keeps the focus where people expect it. */
"use strict";

(() => {
  const focusErrors = (root) => {
    const summary = root.querySelector("[data-errors]");
    if (summary) summary.focus();
  };

  const announce = (text) => {
    const region = document.getElementById("aankondiging");
    if (region && text) region.textContent = text;
  };

  const isTyping = (element) =>
    element instanceof HTMLElement &&
    (element.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(element.tagName));

  const closeMenus = (except) => {
    for (const menu of document.querySelectorAll("details[data-menu][open]")) {
      if (menu !== except) menu.open = false;
    }
  };

  const closeMenuWithFocus = () => {
    const menu = document.activeElement?.closest("details[data-menu][open]");
    closeMenus(null);
    menu?.querySelector("summary").focus();
  };

  const setBusy = (form, busy) => {
    if (busy) form.dataset.busy = "";
    else delete form.dataset.busy;
    for (const button of form.querySelectorAll("button[type=submit], button:not([type])")) {
      if (busy) button.setAttribute("aria-busy", "true");
      else button.removeAttribute("aria-busy");
    }
  };

  document.addEventListener("DOMContentLoaded", () => {
    if (document.title.startsWith("Fout:")) focusErrors(document);
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") closeMenuWithFocus();
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    const search = document.querySelector("[data-search]");
    if (!search || isTyping(document.activeElement)) return;
    event.preventDefault();
    search.focus();
    search.select();
  });

  document.addEventListener("click", (event) => closeMenus(event.target.closest("details[data-menu]")));

  /* The second of two quick clicks on "Bewaren" is dropped; coming back to the page frees the form. */
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("[data-once]")) return;
    if ("busy" in form.dataset) event.preventDefault();
    else setBusy(form, true);
  });

  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("[data-once][data-busy]")) setBusy(form, false);
  });

  /* After htmx replaced a part: focus comes back to what was active, or goes to what is wrong. */
  let focusedId = "";
  document.addEventListener("htmx:beforeSwap", () => {
    focusedId = document.activeElement?.id ?? "";
  });

  document.addEventListener("htmx:afterSettle", (event) => {
    const part = event.detail.elt;
    if (part.querySelector?.("[data-errors]")) return focusErrors(part);
    const before = focusedId && document.getElementById(focusedId);
    if (before && document.activeElement === document.body) before.focus();
    announce(part.dataset?.announce ?? part.querySelector?.("[data-announce]")?.dataset.announce);
  });

  document.addEventListener("htmx:responseError", () => announce("Dat lukte niet. Probeer het nog een keer."));
  document.addEventListener("htmx:sendError", () => announce("Er is geen verbinding. Probeer het nog een keer."));
})();
