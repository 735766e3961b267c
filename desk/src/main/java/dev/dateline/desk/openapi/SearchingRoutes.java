package dev.dateline.desk.openapi;

import dev.dateline.desk.api.ApiArticle;
import dev.dateline.desk.api.ApiSearch;
import java.time.Instant;
import java.util.List;

/** Search, and articles. */
final class SearchingRoutes {
    private static final String NINJS = "application/vnd.iptc.ninjs+json";

    // spotless:off
    static final List<Route> ALL = Routes.in(
            "Search",
            Route.get("/api/search", "Stories and articles by words, while they are typed")
                    .saying("The language is that of rules: words in any of their forms, phrases in quotes, OR, NOT,"
                            + " NEAR/5, fields such as title: outlet: place: and conditions such as outlets>=3."
                            + " The last word finds what begins so. Any text is answered: hint says how it was"
                            + " read, instead what was looked for in its place. Ranked by how well the words fit,"
                            + " times freshness.")
                    .asked("q", String.class, "What is looked for; nothing for everything, the newest first.")
                    .asked("what", String.class, "all, stories or articles.")
                    .asked("order", String.class, "best or newest.")
                    .asked("language", String.class, "Only of this language, such as en.")
                    .asked("outlet", String.class, "Only what this outlet tells.")
                    .asked("place", String.class, "Only what names this place.")
                    .asked("topic", String.class, "Only what stands in this section of its site.")
                    .asked("kind", String.class, "Only articles of this sort, such as opinion.")
                    .asked("phase", String.class, "Only stories in this phase.")
                    .asked("from", Instant.class, "Only what was seen then or later.")
                    .asked("until", Instant.class, "Only what was seen before then.")
                    .asked("limit", Integer.class, "At most so many of each, 1 to 100; 20 if it is left out.")
                    .asked("cursor", String.class, "The value of next in an earlier answer.")
                    .answering(ApiSearch.class),
            Route.get("/api/articles/{id}", "An article and its versions")
                    .saying("Each version says what it has other than the one before it.")
                    .asked("version", Integer.class, "This version's text; the newest one's if it is left out.")
                    .asked("format", String.class, "ninjs for IPTC ninjs 3.0 instead of our own JSON, as Accept does.")
                    .answering(NINJS, new Shape.Text())
                    .answering(ApiArticle.History.class));
    // spotless:on

    private SearchingRoutes() {}
}
