/*
 * Keeps an open page up to date. The server tells that something changed (server-sent events); the page then asks for
 * the same fragment its filter shows and takes over what differs. Nothing moves under a pointer: while it rests on the
 * list, counts change in place and new or moved stories wait behind a pill.
 */
(() => {
    "use strict";

    const AT_MOST_EVERY = 1000;
    const LEAVE_AFTER = 700;
    const calm = matchMedia("(prefers-reduced-motion: reduce)");
    const $ = (selector, within = document) => within.querySelector(selector);
    const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];

    /* ---- times in the reader's own zone ---- */

    const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });
    const dayAndClock = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    const full = new Intl.DateTimeFormat("en-GB", {
        weekday: "short", day: "numeric", month: "short", year: "numeric",
        hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23", timeZoneName: "short",
    });
    const masthead = new Intl.DateTimeFormat("en-GB", {
        weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
    });

    function ago(then, now) {
        const minutes = Math.floor((now - then) / 60000);
        if (minutes < -1) return day.format(then);
        if (minutes < 1) return "just now";
        if (minutes < 60) return `${minutes} min ago`;
        if (minutes < 1440) return `${Math.floor(minutes / 60)} h ago`;
        return minutes <= 7 * 1440 ? `${Math.floor(minutes / 1440)} d ago` : day.format(then);
    }

    function showTimes(within = document) {
        const now = new Date();
        for (const time of $$("time[datetime]", within)) {
            const then = new Date(time.dateTime);
            const atClock = (Math.abs(now - then) < 18 * 3600000 ? clock : dayAndClock).format(then);
            const words = { ago: ago(then, now), clock: atClock, full: full.format(then) }[time.dataset.show];
            if (words && time.textContent !== words) time.textContent = words;
            time.title = full.format(then);
        }
        const top = $("#clock");
        if (top) top.textContent = masthead.format(now);
    }

    /* ---- the list: in place while it is looked at, in order when it is not ---- */

    let waiting = null;
    const touched = new Set();
    let leaving = 0;
    let underPointer = false;

    const list = () => $("#stories");
    const isBusy = () => underPointer || $(".stories", list())?.contains(document.activeElement);
    const rows = (within) => new Map($$(".story", within).map((row) => [row.dataset.id, row]));

    function patch(old, fresh) {
        let changed = false;
        for (const part of $$("[data-part]", fresh)) {
            const here = $(`[data-part="${part.dataset.part}"]`, old);
            if (!here) continue;
            showTimes(part);
            if (here.innerHTML === part.innerHTML) continue;
            changed ||= part.dataset.part === "told" || part.dataset.part === "title";
            here.innerHTML = part.innerHTML;
            if (part.title) here.title = part.title;
        }
        $(".weight", old).title = $(".weight", fresh).title;
        if (changed) mark(old, "changed");
        return changed;
    }

    function mark(row, name) {
        row.classList.remove("fresh", "changed");
        void row.offsetWidth;
        row.classList.add(name);
        row.addEventListener("animationend", () => row.classList.remove(name), { once: true });
    }

    function forgetWaiting() {
        waiting = null;
        touched.clear();
        $("#pill").hidden = true;
    }

    /** Takes over a fragment: rows that stay keep their elements, moved ones glide, new ones light up. */
    function settle(fragment) {
        forgetWaiting();
        const known = rows(list());
        const tops = new Map([...known].map(([id, row]) => [id, row.getBoundingClientRect().top]));
        const hadRows = known.size > 0;
        for (const [id, fresh] of rows(fragment)) {
            const old = known.get(id);
            if (old) {
                patch(old, fresh);
                fresh.replaceWith(old);
            } else if (hadRows) {
                mark(fresh, "fresh");
            }
        }
        list().replaceChildren(fragment);
        showTimes(list());
        htmx.process(list());
        if (!calm.matches) glide(tops);
    }

    function glide(tops) {
        for (const [id, row] of rows(list())) {
            const before = tops.get(id);
            const moved = before === undefined ? 0 : before - row.getBoundingClientRect().top;
            if (Math.abs(moved) > 1 && Math.abs(moved) < 2 * innerHeight) {
                row.animate([{ transform: `translateY(${moved}px)` }, { transform: "none" }], { duration: 350, easing: "cubic-bezier(.2,.7,.2,1)" });
            }
        }
    }

    /** Changes counts where rows stand, and keeps the rest for later. */
    function defer(fragment) {
        const held = $(".story:hover, .story:focus-within", list());
        const top = held?.getBoundingClientRect().top;
        const here = rows(list());
        const there = rows(fragment);
        for (const [id, fresh] of there) {
            const old = here.get(id);
            if (!old || patch(old, fresh.cloneNode(true))) touched.add(id);
        }
        const same = [...here.keys()].join() === [...there.keys()].join();
        const updates = same ? 0 : Math.max(1, touched.size);
        const heading = $(".found", fragment);
        if (heading && $(".found", list())) $(".found", list()).textContent = heading.textContent;
        waiting = updates > 0 ? fragment : null;
        $("#pill").hidden = updates === 0;
        $("#pill").textContent = updates === 1 ? "1 update" : `${updates} updates`;
        if (held) scrollBy(0, held.getBoundingClientRect().top - top);
    }

    htmx.defineExtension("keyed", {
        isInlineSwap: (style) => style === "keyed",
        handleSwap: (style, target, fragment) => {
            if (style !== "keyed") return false;
            const copy = document.createDocumentFragment();
            copy.append(...fragment.childNodes);
            if (isBusy() && $(".story", list()) && $(".story", copy)) defer(copy);
            else settle(copy);
            return [target];
        },
    });

    function lookAway() {
        clearTimeout(leaving);
        leaving = setTimeout(() => { if (waiting && !isBusy()) settle(waiting); }, LEAVE_AFTER);
    }

    /* ---- server-sent events ---- */

    let due = 0;
    let last = 0;

    function refresh() {
        if (due) return;
        due = setTimeout(() => {
            due = 0;
            last = Date.now();
            const target = $("#stories") ?? $("#story");
            if (target && !document.hidden) htmx.trigger(target, "refresh");
            else if (target) document.addEventListener("visibilitychange", refresh, { once: true });
        }, Math.max(60, AT_MOST_EVERY - (Date.now() - last)));
    }

    function lamp(tone, words) {
        const state = $("#status .state");
        if (!state) return;
        state.className = `state ${tone}`;
        $(".words", state).textContent = words;
    }

    function listen() {
        // What came after this page was made, and before it listens, is handed over first.
        const made = ($("#stories") ?? $("#story"))?.dataset.update;
        const events = new EventSource(made ? `/api/events?after=${made}` : "/api/events");
        const shown = $("#story")?.dataset.id;
        let lost = false;
        events.addEventListener("story", (event) => { if (!shown || JSON.parse(event.data).id === shown) refresh(); });
        events.addEventListener("alert", () => { if (!shown) refresh(); });
        events.addEventListener("wire", refresh);
        events.addEventListener("reset", refresh);
        events.onopen = () => { if (lost) refresh(); lost = false; };
        events.onerror = () => { lost = true; lamp("bad", "Desk not reached, trying again"); };
        addEventListener("pagehide", () => events.close());
    }

    /* ---- the filter ---- */

    /** The address says what the filter shows, so that it can be kept and sent on. */
    function rememberFilter() {
        const wanted = new URLSearchParams([...new FormData($("#filter"))].filter(([name, value]) => value && name !== "limit"));
        history.replaceState(null, "", wanted.size ? `/?${wanted}` : "/");
    }

    /** Counts are not renewed under a hand that is choosing; they are with its choice. */
    function isChoosing(event) {
        return event.target.id === "facets" && asked?.id !== "filter" && event.target.contains(document.activeElement);
    }

    /* ---- a story's page: what is unfolded stays so, and its past is at hand ---- */

    let unfolded = [];

    /** A page is not renewed under a hand that goes back in time. */
    function beforeStory(event) {
        if (event.target.id !== "story") return;
        if ($("[data-travel]", event.target)?.contains(document.activeElement)) event.detail.shouldSwap = false;
        unfolded = $$("details[id][open]", event.target).map((details) => details.id);
    }

    function afterStory() {
        for (const id of unfolded) document.getElementById(id)?.setAttribute("open", "");
    }

    document.addEventListener("input", (event) => {
        const words = event.target.dataset.words;
        if (words) $("output", event.target.form).textContent = words.replace("#", event.target.value);
    });
    document.addEventListener("change", (event) => {
        if (event.target.dataset.words) event.target.form.requestSubmit();
    });
    document.body.addEventListener("htmx:beforeSwap", beforeStory);
    document.body.addEventListener("htmx:afterSwap", afterStory);

    let asked = null;
    document.body.addEventListener("htmx:afterSettle", (event) => showTimes(event.target));
    document.body.addEventListener("htmx:oobAfterSwap", () => {
        showTimes($("#alerts") ?? document);
        showTimes($("#status"));
    });
    document.body.addEventListener("htmx:beforeSwap", (event) => { asked = event.detail.requestConfig?.elt; });
    document.body.addEventListener("htmx:oobBeforeSwap", (event) => { if (isChoosing(event)) event.detail.shouldSwap = false; });
    document.body.addEventListener("htmx:beforeRequest", (event) => {
        if (event.target.id === "filter") { forgetWaiting(); rememberFilter(); }
    });
    $("#pill")?.addEventListener("click", () => { if (waiting) settle(waiting); scrollTo({ top: 0, behavior: calm.matches ? "auto" : "smooth" }); });
    $("#stories")?.addEventListener("pointermove", (event) => { underPointer = event.pointerType === "mouse"; });
    $("#stories")?.addEventListener("pointerleave", () => { underPointer = false; lookAway(); });
    $("#stories")?.addEventListener("focusout", lookAway);
    showTimes();
    setInterval(showTimes, 20000);
    listen();
})();
