/*
 * Every page by keyboard alone: j and k walk its list, o opens, g and a letter goes elsewhere, / filters, ? tells.
 */
(() => {
    "use strict";

    const PLACES = { s: "/", f: "/search", w: "/work", a: "/alerts", r: "/subscribers", o: "/sources" };
    const GO_WITHIN = 1500;
    const $ = (selector) => document.querySelector(selector);
    let going = -Infinity;

    /** What j and k walk: headlines of stories, reports or threads, or a table's rows. */
    const stops = () => [...document.querySelectorAll(".story h3 a, .report h3 a, .thread h2 a, .subscribers a, .sources tbody a, [data-stop]")];

    function walk(by) {
        const all = stops();
        const at = all.indexOf(document.activeElement);
        const next = all[Math.max(0, Math.min(all.length - 1, at + by))];
        next?.focus({ preventScroll: true });
        next?.scrollIntoView({ block: "nearest" });
    }

    const acts = {
        j: () => walk(1),
        k: () => walk(-1),
        o: () => stops().includes(document.activeElement) && document.activeElement.click(),
        u: () => { if ($(".back a")) $(".back a").click(); },
        n: () => { if ($("#pill") && !$("#pill").hidden) $("#pill").click(); },
        g: () => { going = performance.now(); },
        "/": () => { const field = $("#q"); if (field) field.select(); else location.assign("/search"); },
        "?": () => $("#keys").showModal(),
    };

    function onKey(event) {
        if (event.ctrlKey || event.metaKey || event.altKey || $("dialog[open]")) return;
        if (event.target.matches("input:not([type=radio]):not([type=checkbox]), textarea, select")) {
            if (event.key === "Escape") {
                event.preventDefault(); // or a search field would be cleared, and the list with it
                event.target.blur();
            }
            return;
        }
        const place = performance.now() - going < GO_WITHIN ? PLACES[event.key] : null;
        going = -Infinity;
        if (!place && !acts[event.key]) return;
        event.preventDefault();
        if (place) location.assign(place);
        else acts[event.key]();
    }

    document.addEventListener("keydown", onKey);
    $("#show-keys")?.addEventListener("click", () => acts["?"]());
})();
