/*
 * Desk work: what an editor orders on a story's page or takes back becomes a request to the JSON interface; what became of it
 * is told in words. Nothing is done twice: an order keeps its id until it is answered.
 */
(() => {
    "use strict";

    const NAME = "desk-name";
    const newId = () => [...crypto.getRandomValues(new Uint8Array(12))].map((b) => b.toString(16).padStart(2, "0")).join("");
    const within = (element) => element.closest(".work");
    const valueOf = (work, name) => work.querySelector(`.slip [name=${name}]`)?.value.trim() || undefined;

    function say(work, text, isProblem) {
        const said = work.querySelector(".said");
        said.textContent = text;
        said.classList.toggle("problem", isProblem);
    }

    async function send(work, to, order) {
        const by = valueOf(work, "by");
        if (by) localStorage.setItem(NAME, by);
        const body = JSON.stringify({ ...order, id: newId(), by, why: valueOf(work, "why") });
        const answer = await fetch(to, { method: "POST", headers: { "Content-Type": "application/json" }, body });
        const said = await answer.json();
        if (!answer.ok) throw new Error(said.detail || said.title || "The desk did not answer; try again.");
        return said;
    }

    /** Sends one order after the other; at the end leads to where the last one is to be seen. */
    async function give(button, orders, to) {
        const work = within(button);
        button.disabled = true;
        say(work, "Working …", false);
        try {
            let done;
            for (const order of orders) done = await send(work, to, order);
            if (done.state === "pending") say(work, "Sent; what became of it will be told on the page Work.", false);
            else follow(done.result);
        } catch (problem) {
            say(work, problem.message, true);
        } finally {
            button.disabled = false;
        }
    }

    function follow(story) {
        const page = `/stories/${encodeURIComponent(story)}`;
        if (document.querySelector("section.work") && location.pathname !== page) location.assign(page);
        else location.reload();
    }

    /** The story that was chosen: by the address of its page, or from the list. */
    function otherStory({ address, into }) {
        const written = address?.value.trim();
        return written ? decodeURIComponent(written.split(/[?#]/)[0].split("/").filter(Boolean).pop()) : into?.value;
    }

    /** The orders that a button stands for: one, or for withdrawals one a report; none when something was not chosen. */
    function orders(order, form) {
        const reports = [...form.querySelectorAll("[name=reports]:checked")].map((box) => box.value);
        const into = otherStory(form.elements);
        if (["split", "move", "withdraw"].includes(order) && !reports.length) return "Choose a report first.";
        if (["merge", "move"].includes(order) && !into) return "Choose a story first.";
        switch (order) {
            case "withdraw": return reports.map((report) => ({ order, reports: [report] }));
            case "split": return [{ order, reports }];
            case "move": return [{ order, reports, into }];
            case "merge": return [{ order, into }];
            case "retitle": return [{ order, title: form.elements.title.value }];
            default: return [{ order }];
        }
    }

    function act(order, form, button) {
        const wanted = orders(order, form);
        if (typeof wanted === "string") say(within(form), wanted, true);
        else give(button, wanted, form.closest(".bench").dataset.orders);
    }

    document.addEventListener("submit", (event) => {
        const form = event.target.closest(".bench form");
        if (!form) return;
        event.preventDefault();
        act(form.dataset.order, form, event.submitter || form.querySelector("button"));
    });

    document.addEventListener("click", (event) => {
        const button = event.target.closest(".work button[type=button]");
        if (button?.dataset.undo) give(button, [{}], button.dataset.undo);
        else if (button?.dataset.order) act(button.dataset.order, button.form, button);
    });

    function rememberName() {
        for (const field of document.querySelectorAll(".work .slip [name=by]")) field.value ||= localStorage.getItem(NAME) || "";
    }

    document.addEventListener("htmx:afterSwap", rememberName);
    rememberName();
})();
