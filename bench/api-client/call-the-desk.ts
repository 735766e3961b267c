/* Calls a desk with the client that was generated from its document; the compiler holds each call against it. */
import {
    deleteApiSubscribersBySubscriber,
    getApiArticlesById,
    getApiSearch,
    getApiStories,
    getApiStoriesById,
    getApiStoriesByIdEvents,
    getApiSubscribersBySubscriber,
    getHealth,
    postApiRulesCheck,
    putApiSubscribersBySubscriberRulesById,
    type Problem,
    type Story,
} from "./client";
import { client } from "./client/client.gen";

type Answer<T> = { data?: T; error?: unknown; response?: Response };

const SUBSCRIBER = "generated-client";
let failed = 0;
client.setConfig({ baseUrl: process.argv[2], headers: process.env.DATELINE_KEY ? { Authorization: `Bearer ${process.env.DATELINE_KEY}` } : {} });

function good<T>(answer: Answer<T>): T {
    if (answer.data === undefined) throw new Error(`${answer.response?.status} ${JSON.stringify(answer.error)}`);
    return answer.data;
}

function holds(so: boolean, what: string): void {
    if (!so) throw new Error(what);
}

async function check(name: string, work: () => Promise<string>): Promise<void> {
    try {
        console.log(`${name}: ${await work()}`);
    } catch (trouble) {
        failed++;
        console.log(`${name}: FAILED, ${trouble}`);
    }
}

async function run(): Promise<void> {
    let first: Story | undefined;
    await check("health", async () => {
        const desk = good(await getHealth());
        return `${desk.stories} stories, archive ${desk.archive.phase}`;
    });
    await check("stories", async () => {
        const page = good(await getApiStories({ query: { limit: 2 } }));
        holds(page.stories.length > 0, "no stories");
        first = page.stories[0];
        if (page.next === undefined) return `all ${page.matching}`;
        const more = good(await getApiStories({ query: { limit: 2, cursor: page.next } }));
        holds(more.stories.every((story) => page.stories.every((seen) => seen.id !== story.id)), "a story comes twice");
        return `${page.matching}, page by page`;
    });
    await check("a story", async () => {
        const story = good(await getApiStoriesById({ path: { id: first!.id } }));
        const events = good(await getApiStoriesByIdEvents({ path: { id: first!.id } }));
        holds(story.reports !== undefined && story.reports.length > 0, "no reports");
        first = story;
        return `${story.reports!.length} reports, ${events.events.length} events`;
    });
    await check("search", async () => {
        const found = good(await getApiSearch({ query: { q: first!.title.split(" ")[0], limit: 3 } }));
        return `${found.stories.total} stories, ${found.articles.total} articles`;
    });
    await check("an article", async () => {
        const answer = await getApiArticlesById({ path: { id: first!.reports![0].article } });
        if (answer.response?.status === 404) return `not kept: ${(answer.error as Problem).detail}`;
        const history = good(answer);
        holds(history.versions.length > 0, "no versions");
        return `${history.article.title}, ${history.versions.length} versions`;
    });
    await check("rules", async () => {
        const reading = good(await postApiRulesCheck({ body: { query: "harbour OR ferry" } }));
        holds(reading.readable, "a good query is not readable");
        good(await putApiSubscribersBySubscriberRulesById({ path: { subscriber: SUBSCRIBER, id: "harbours" }, body: { query: "harbour OR ferry" } }));
        const bad = await putApiSubscribersBySubscriberRulesById({ path: { subscriber: SUBSCRIBER, id: "bad" }, body: { query: "titel:x" } });
        holds((bad.error as Problem).status === 400, "a bad query is taken");
        await deleteApiSubscribersBySubscriber({ path: { subscriber: SUBSCRIBER } });
        const gone = await getApiSubscribersBySubscriber({ path: { subscriber: SUBSCRIBER } });
        return `read as ${reading.text}; a bad one: ${(bad.error as Problem).detail} Taken away: ${gone.response?.status}`;
    });
}

void run().then(() => process.exit(failed === 0 ? 0 : 1));
