package dev.dateline.desk.ninjs;

import dev.dateline.desk.api.Json;
import dev.dateline.desk.api.TagUri;
import dev.dateline.desk.ninjs.NewsObject.AltId;
import dev.dateline.desk.ninjs.NewsObject.Body;
import dev.dateline.desk.ninjs.NewsObject.Named;
import dev.dateline.desk.ninjs.NewsObject.Source;
import dev.dateline.desk.ninjs.NewsObject.Standard;
import dev.dateline.desk.ninjs.NewsObject.Text;
import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.story.Mention;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes ninjs of stories and articles. A story is a composite whose associations are its reports, oldest first; a listing is
 * a composite of stories. {@code docs/api.md} has the mapping field by field.
 */
public final class NinjsText {
    /** The media type. */
    public static final String MEDIA_TYPE = "application/vnd.iptc.ninjs+json";

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private NinjsText() {}

    /** A story. */
    public static String of(Story story) {
        return Json.text(object(story, null));
    }

    /** An article in its newest version. */
    public static String of(Article article) {
        return Json.text(object(article));
    }

    /** Several stories, ranked. */
    public static String of(List<Story> stories) {
        List<NewsObject> all = IntStream.range(0, stories.size())
                .mapToObj(i -> object(stories.get(i), "story-" + (i + 1)))
                .toList();
        Instant newest =
                stories.stream().map(Story::lastSeen).max(Instant::compareTo).orElse(null);
        Draft draft = new Draft(TagUri.of("stories"), "composite", "Stories");
        draft.versionCreated = newest;
        draft.associations = all;
        return Json.text(draft.made());
    }

    private static NewsObject object(Story story, @Nullable String name) {
        Draft draft = new Draft(TagUri.of("stories", story.id().value()), "composite", story.title());
        draft.name = name;
        draft.version = Long.toString(story.sequence());
        draft.firstCreated = story.firstSeen();
        draft.versionCreated = story.lastSeen();
        draft.language = language(story.lane());
        draft.mentions(story.mentions());
        List<ReportRef> reports = story.reports();
        draft.associations = IntStream.range(0, reports.size())
                .mapToObj(i -> object(reports.get(i), "report-" + (i + 1)))
                .toList();
        draft.altIds.add(new AltId("dateline", story.id().value()));
        return draft.made();
    }

    private static NewsObject object(ReportRef report, String name) {
        Draft draft = new Draft(TagUri.of("articles", report.article().value()), "text", report.title());
        draft.name = name;
        draft.representation = "partial";
        draft.version = Integer.toString(report.version());
        draft.versionCreated = report.seenAt();
        draft.contentCreated = report.published();
        draft.status(report.kind());
        draft.describe(report.lead());
        draft.from(report.outlet(), report.url());
        return draft.made();
    }

    private static NewsObject object(Article article) {
        Draft draft = new Draft(TagUri.of("articles", article.id().value()), "text", article.title());
        draft.version = Integer.toString(article.version());
        draft.versionCreated = article.seenAt();
        draft.contentCreated =
                article.published() == null ? null : article.published().at();
        draft.language = language(article.language());
        draft.by = article.byline();
        draft.status(article.kind());
        draft.describe(article.summary());
        draft.write(article.text());
        draft.from(article.outlet(), article.url());
        if (article.credit() != null) {
            draft.sources.add(new Source(article.credit(), "credit", article.credit()));
        }
        return draft.made();
    }

    private static @Nullable String language(String tag) {
        return tag.equals("und") ? null : tag;
    }

    /** A news object in the making. */
    private static final class Draft {
        private final String uri;
        private final String type;
        private final String title;
        private final List<Text> descriptions = new ArrayList<>();
        private final List<Body> bodies = new ArrayList<>();
        private final List<Source> sources = new ArrayList<>();
        private final List<AltId> altIds = new ArrayList<>();
        private List<Mention> mentions = List.of();
        private List<NewsObject> associations = List.of();
        private String representation = "full";
        private String version = "1";
        private String pubStatus = "usable";
        private @Nullable String name;
        private @Nullable String language;
        private @Nullable String by;
        private @Nullable Instant firstCreated;
        private @Nullable Instant versionCreated;
        private @Nullable Instant contentCreated;

        Draft(String uri, String type, String title) {
            this.uri = uri;
            this.type = type;
            this.title = title;
        }

        void status(ArticleKind kind) {
            pubStatus = kind == ArticleKind.WITHDRAWN ? "canceled" : "usable";
        }

        void describe(@Nullable String lead) {
            if (lead != null && !lead.isBlank()) {
                descriptions.add(Text.plain("summary", lead));
            }
        }

        void write(String text) {
            if (!text.isBlank()) {
                int words = SPACE.split(text.strip()).length;
                bodies.add(new Body("main", "text/plain", text.length(), words, text));
            }
        }

        void from(Outlet outlet, String url) {
            sources.add(new Source(outlet.name(), "publisher", outlet.id()));
            if (!url.isBlank()) {
                altIds.add(new AltId("canonical", url));
            }
        }

        void mentions(List<Mention> all) {
            mentions = all;
        }

        private List<Named> named(Set<Mention.Kind> kinds) {
            return mentions.stream()
                    .filter(mention -> kinds.contains(mention.kind()))
                    .map(mention -> new Named(mention.text(), mention.id()))
                    .toList();
        }

        NewsObject made() {
            return new NewsObject(
                    Standard.NINJS,
                    uri,
                    name,
                    type,
                    representation,
                    version,
                    firstCreated,
                    versionCreated,
                    contentCreated,
                    pubStatus,
                    language,
                    title,
                    by,
                    List.of(Text.plain("main", title)),
                    descriptions,
                    bodies,
                    named(Set.of(Mention.Kind.PERSON)),
                    named(Set.of(Mention.Kind.ORGANISATION)),
                    named(Set.of(Mention.Kind.PLACE)),
                    named(Set.of(Mention.Kind.NAME)),
                    sources,
                    associations,
                    altIds);
        }
    }
}
