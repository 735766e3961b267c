package dev.dateline.desk.web;

import dev.dateline.desk.alert.AlertPages;
import dev.dateline.desk.api.TagUri;
import dev.dateline.desk.archive.Archive;
import dev.dateline.desk.archive.SearchAsk;
import dev.dateline.desk.archive.StoryHit;
import dev.dateline.desk.feed.AlertFeed;
import dev.dateline.desk.feed.FeedDocument;
import dev.dateline.desk.feed.FeedFormat;
import dev.dateline.desk.feed.StoryFeed;
import dev.dateline.desk.hub.HubNotices;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.story.StoryFilter;
import dev.dateline.desk.story.StoryQuery;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Rule;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.story.Story;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Feeds in three formats: of stories by filter or search, of a subscriber's alerts, of what one rule told. */
final class FeedRoutes {
    private static final int IN_A_FEED = 300;

    private final Newsroom newsroom;
    private final Archive archive;
    private final AlertPages alerts;
    private final HubNotices notices;

    FeedRoutes(Newsroom newsroom, WireDoor door) {
        this.newsroom = newsroom;
        this.archive = door.archive();
        this.alerts = new AlertPages(door.alerts());
        this.notices = door.notices();
    }

    void register(RoutesConfig routes) {
        for (FeedFormat format : FeedFormat.values()) {
            String end = "." + format.suffix();
            routes.get("/feeds/stories" + end, request -> answer(request, format, ofStories(request)));
            routes.get("/feeds/search" + end, request -> answer(request, format, ofSearch(request)));
            routes.get("/feeds/subscribers/{subscriber}" + end, request -> answer(request, format, ofAll(request)));
            routes.get(
                    "/feeds/subscribers/{subscriber}/rules/{rule}" + end,
                    request -> answer(request, format, ofRule(request)));
        }
    }

    private Supplier<FeedDocument> ofStories(Context request) {
        StoryFilter filter = Asked.filter(request);
        Self self = Self.of(request);
        return () -> {
            List<Story> stories = newsroom.stories()
                    .snapshot()
                    .select(new StoryQuery(filter, IN_A_FEED, null))
                    .stories();
            String id = TagUri.of("feeds", "stories") + self.query();
            String title = filter.isAll() ? "Live stories" : "Live stories: " + self.words();
            return document(self, id, title, "/" + self.query(), stories);
        };
    }

    private Supplier<FeedDocument> ofSearch(Context request) {
        String text = request.queryParam("q");
        if (text == null || text.isBlank()) {
            throw new BadRequestResponse("q says what is searched for.");
        }
        Self self = Self.of(request);
        SearchAsk ask = new SearchAsk(
                text,
                SearchRoutes.ask(request).filters(),
                SearchAsk.What.STORIES,
                SearchAsk.Order.NEWEST,
                SearchAsk.MOST,
                null);
        return () -> {
            List<Story> stories = archive.search(ask).stories().hits().stream()
                    .map(StoryHit::story)
                    .filter(story -> story.mergedInto() == null)
                    .toList();
            String id = TagUri.of("feeds", "search") + self.query();
            return document(self, id, "Stories about " + text, "/search" + self.query(), stories);
        };
    }

    private FeedDocument document(Self self, String id, String title, String page, List<Story> stories) {
        StoryFeed feed = new StoryFeed(newsroom.stories(), self.address());
        URI hub = notices.hub().orElse(null);
        return new FeedDocument(id, title, self.address(), self.address().resolve(page), hub, feed.entries(stories));
    }

    private Supplier<FeedDocument> ofAll(Context request) {
        Subscription subscription = known(request);
        AlertFeed feed = AlertFeed.ofSubscriber(subscription, Self.of(request).address());
        return () -> feed.of(told(subscription), notices.hub().orElse(null));
    }

    private Supplier<FeedDocument> ofRule(Context request) {
        Subscription subscription = known(request);
        Rule rule = subscription.rules().stream()
                .filter(one -> one.id().equals(request.pathParam("rule")))
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("The subscriber has no such rule."));
        AlertFeed feed = AlertFeed.ofRule(subscription, rule, Self.of(request).address());
        return () -> feed.of(told(subscription), notices.hub().orElse(null));
    }

    private List<Alert> told(Subscription subscription) {
        return alerts
                .before(subscription.subscriber(), OptionalLong.empty(), IN_A_FEED, alert -> true)
                .alerts()
                .stream()
                .map(one -> one.alert())
                .toList();
    }

    private Subscription known(Context request) {
        return newsroom.subscriptions()
                .of(request.pathParam("subscriber"))
                .orElseThrow(() -> new NotFoundResponse("There is no such subscriber."));
    }

    private void answer(Context request, FeedFormat format, Supplier<FeedDocument> feed) {
        FeedDocument document = feed.get();
        notices.read(document.self(), document.version(), () -> feed.get().version());
        announce(request, document);
        if (!Fresh.has(request, document.version(), document.updated())) {
            Answers.text(request, format.mediaType(), format.write(document));
        }
    }

    /** Where hubs' readers look first. */
    private static void announce(Context request, FeedDocument document) {
        String links = "<" + document.self() + ">; rel=\"self\"";
        request.header("Link", document.hub() == null ? links : "<" + document.hub() + ">; rel=\"hub\", " + links);
    }

    /**
     * Where a feed is.
     *
     * @param query its query with a question mark, or nothing; a token stays with who brought it
     * @param words the values in the query
     */
    private record Self(URI address, String query, String words) {
        static Self of(Context request) {
            String asked = Arrays.stream(Objects.requireNonNullElse(request.queryString(), "")
                            .split("&"))
                    .filter(one -> !one.isBlank() && !one.startsWith("token="))
                    .collect(Collectors.joining("&"));
            String query = asked.isEmpty() ? "" : "?" + asked;
            String words = request.queryParamMap().entrySet().stream()
                    .filter(one -> !one.getKey().equals("token"))
                    .flatMap(one -> one.getValue().stream())
                    .filter(value -> !value.isBlank())
                    .collect(Collectors.joining(", "));
            try {
                return new Self(URI.create(request.url() + query), query, words);
            } catch (IllegalArgumentException unreadable) {
                throw new BadRequestResponse("The query has characters that addresses must escape.");
            }
        }
    }
}
