/*
 * The pages of alerts and subscribers: forms and buttons become requests to the JSON interface, a query is read while it is
 * typed, and a rule is tried before it is saved. What the server says is shown as text, never as markup.
 */
(() => {
    "use strict";

    const READ_AFTER = 250;
    const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];

    function element(name, text, kind) {
        const made = document.createElement(name);
        made.textContent = text;
        if (kind) made.className = kind;
        return made;
    }

    async function send(method, to, value, version) {
        const headers = { "Content-Type": "application/json" };
        if (version === "0") headers["If-None-Match"] = "*";
        else if (version) headers["If-Match"] = `"${version}"`;
        const body = method === "DELETE" ? undefined : value === undefined ? "" : JSON.stringify(value);
        const answer = await fetch(to, { method, headers, body });
        const said = answer.headers.get("Content-Type")?.includes("json") ? await answer.json() : {};
        return { ok: answer.ok, status: answer.status, said };
    }

    function tell(within, { status, said }) {
        const problem = within.querySelector(".problem");
        const changed = status === 412 ? " Somebody changed it meanwhile: load the page again." : "";
        problem.textContent = (said.detail ?? "The desk did not answer; try again.") + changed;
        problem.hidden = false;
        const query = within.closest("form")?.elements.query;
        if (query && said.position !== undefined) point(query, said.position);
    }

    function point(field, position) {
        field.focus();
        field.setSelectionRange(position, position + 1);
    }

    /** The fields of a form as the interface wants them; those set aside are not part of it. */
    function valueOf(form) {
        const value = {};
        for (const field of form.elements) {
            if (!field.name || field.name === "id" || "aside" in field.dataset) continue;
            if (field.type === "checkbox") value[field.name] = field.checked;
            else if (field.type === "number") value[field.name] = Number(field.value || 0);
            else if ("list" in field.dataset) value[field.name] = field.value.split("\n").map((line) => line.trim()).filter(Boolean);
            else value[field.name] = field.value.trim();
        }
        return value;
    }

    const addressOf = (form, pattern) => pattern.replace("{id}", () => encodeURIComponent(form.elements.id?.value.trim() ?? ""));
    const version = () => document.querySelector("main").dataset.version;

    async function change(within, method, to, value) {
        const answer = await send(method, to, value, version()).catch(() => ({ ok: false, status: 0, said: {} }));
        if (answer.ok) location.reload();
        else tell(within, answer);
    }

    document.addEventListener("submit", (event) => {
        const form = event.target;
        if (form.dataset.go) {
            event.preventDefault();
            location.assign(addressOf(form, form.dataset.go));
        } else if (form.dataset.to) {
            event.preventDefault();
            change(form, form.dataset.method, addressOf(form, form.dataset.to), valueOf(form));
        }
    });

    document.addEventListener("click", (event) => {
        const button = event.target.closest("button[type=button]");
        if (button && "trial" in button.dataset) {
            attempt(button.closest("form"), button);
        } else if (button?.dataset.to) {
            const hours = Number(button.dataset.hours ?? 0);
            const until = hours ? { until: new Date(Date.now() + hours * 3600000).toISOString() } : undefined;
            change(button.closest(".acts"), button.dataset.method, button.dataset.to, until);
        }
    });

    /* ---- a query is read while it is typed ---- */

    const typed = new WeakMap();

    async function read(field) {
        const reading = field.closest("form").querySelector(".reading");
        const query = field.value;
        if (!query.trim()) {
            reading.replaceChildren();
            return;
        }
        const { said } = await send("POST", "/api/rules/check", { query });
        if (field.value !== query) return;
        if (said.readable) {
            reading.className = "reading";
            reading.replaceChildren(element("code", said.text), ...said.hints.map((hint) => element("span", ` ${hint}`)));
        } else {
            reading.className = "reading bad";
            reading.replaceChildren(
                element("code", query.slice(Math.max(0, said.position - 24), said.position)),
                element("mark", query.slice(said.position, said.position + 1) || "…"),
                element("span", ` ${said.message}${said.suggestion ? `; ${said.suggestion}` : ""}`),
            );
        }
    }

    document.addEventListener("input", (event) => {
        if (!("check" in event.target.dataset)) return;
        clearTimeout(typed.get(event.target));
        typed.set(event.target, setTimeout(() => read(event.target), READ_AFTER));
    });
    $$("[data-check]").forEach(read);

    /* ---- a rule is tried before it is saved ---- */

    const KINDS = { first: "new", "follow_up": "more", correction: "corrected" };
    const minute = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

    async function attempt(form, button) {
        const result = form.querySelector(".trial");
        const { query, language } = valueOf(form);
        button.disabled = true;
        result.hidden = false;
        result.replaceChildren(element("p", "Trying it on the log …"));
        const answer = await send("POST", "/api/rules/test", {
            subscriber: document.querySelector("main").dataset.subscriber,
            query, language: language || undefined, since: form.elements.since.value, limit: 100,
        }).catch(() => ({ ok: false, status: 0, said: {} }));
        button.disabled = false;
        if (answer.ok) result.replaceChildren(...shown(answer.said));
        else { result.hidden = true; tell(form, answer); }
    }

    function shown(trial) {
        const kinds = trial.byKind;
        const sum = `${trial.count} alerts: ${kinds.first ?? 0} stories, ${kinds.follow_up ?? 0} follow-ups, ${kinds.correction ?? 0} corrections; ${trial.reports} reports placed anew.`;
        const end = trial.complete ? "" : " It took too long and was ended: ./dateline rules test goes on to the end.";
        const list = element("ol", "");
        for (const alert of trial.alerts) {
            const line = element("li", "");
            const link = element("a", alert.title);
            link.href = alert.page;
            link.dir = "auto";
            line.append(element("time", minute.format(new Date(alert.matchedAt))), element("span", KINDS[alert.kind] ?? alert.kind, "kind"), link);
            list.append(line);
        }
        return [element("p", sum + end), list];
    }
})();
