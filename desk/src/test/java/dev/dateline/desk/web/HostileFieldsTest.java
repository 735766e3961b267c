package dev.dateline.desk.web;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.desk.MemoryWire;
import dev.dateline.desk.api.Paths;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.wire.WireProgress;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every text of everything that pages show wants to be more than text, and no page lets it. */
@Timeout(120)
class HostileFieldsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(NOON);
    private static final Set<String> OURS_ALONE =
            Set.of("script", "link", "img", "form", "iframe", "object", "embed", "base");
    private static final Set<String> ADDRESSES = Set.of(
            "href", "src", "action", "formaction", "hx-get", "hx-post", "data-to", "data-go", "srcset", "poster");

    private final HostileRecord records = new HostileRecord(20260314);
    private final Newsroom newsroom = new Newsroom(200, CLOCK);
    private final WebServer server =
            WebServer.start(FrontDoor.open(new WebAddress("127.0.0.1", 0)), newsroom, door(), CLOCK, none -> {});
    private final Reader reader = new Reader(server.url());

    private WireDoor door() {
        WireDoor plain = MemoryWire.door();
        return new WireDoor(
                plain.registry(),
                plain.subscriptions(),
                plain.trials(),
                plain.alerts(),
                plain.stories(),
                plain.events(),
                new HostileArchive(records),
                plain.commands(),
                plain.notices());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void noFieldOfAnythingBecomesMoreThanTextOnAnyPage() throws Exception {
        newsroom.progress(new WireProgress(true, true, 0));
        List<String> wrong = new ArrayList<>();
        Set<String> rendered = new LinkedHashSet<>();
        for (String page : pages(fill())) {
            HttpResponse<String> answer = reader.get(page.substring(1), "Accept", "text/html");
            boolean html =
                    answer.headers().firstValue("Content-Type").orElse("").contains("html");
            assertThat(answer.statusCode()).as(page).isNotEqualTo(500);
            if (html) {
                if (answer.statusCode() == 200 && answer.body().contains("evil")) {
                    rendered.add(page.replaceAll("[?].*", "").replaceAll("(/[a-z]+/).*", "$1"));
                }
                wrong.addAll(judge(page, Jsoup.parse(answer.body())));
            }
        }
        assertThat(rendered)
                .contains(
                        "/",
                        "/alerts",
                        "/sources",
                        "/stories/",
                        "/subscribers",
                        "/subscribers/",
                        "/search",
                        "/articles/");
        assertThat(wrong).isEmpty();
    }

    private List<Story> fill() {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Story story = records.of(Story.class);
            newsroom.story(story);
            stories.add(story);
            newsroom.storyEvent(records.of(StoryEvent.class));
            newsroom.alert(records.of(Alert.class));
            newsroom.delivery(records.of(Delivery.class));
            Source source = records.of(Source.class);
            newsroom.source("host " + i, source);
            newsroom.sourceStatus(source.id().value(), records.of(SourceStatus.class));
            Subscription subscription = records.of(Subscription.class);
            newsroom.subscription(subscription.subscriber(), subscription);
        }
        return stories;
    }

    private List<String> pages(List<Story> stories) throws IOException, InterruptedException {
        String value = Paths.queryValue("\"><evil-element onload=alert(1)>");
        Set<String> pages = new LinkedHashSet<>(List.of("/", "/fragments/stories", "/api"));
        for (String page : List.of(
                "/", "/alerts", "/sources", "/subscribers", "/search", "/work", "/fragments/stories", "/sign-in")) {
            for (String name : List.of(
                    "q",
                    "language",
                    "outlet",
                    "place",
                    "phase",
                    "subscriber",
                    "cursor",
                    "asOf",
                    "to",
                    "limit",
                    "unwell")) {
                pages.add(page + "?" + name + "=" + value);
            }
        }
        stories.forEach(story -> {
            pages.add(Paths.story(story.id()));
            pages.add("/fragments" + Paths.story(story.id()));
            pages.add(Paths.story(story.id()) + "?asOf=2026-03-14T11:00:00Z");
        });
        newsroom.subscriptions().all().forEach(one -> pages.add(Paths.subscriber(one.subscriber())));
        pages.addAll(List.of(
                "/articles/abc", "/search?q=quake", "/subscribers/" + value, "/stories/" + value, "/nothing/" + value));
        return List.copyOf(pages);
    }

    private static List<String> judge(String page, Document document) {
        List<String> wrong = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            if (element.normalName().startsWith("evil") || !isOurs(element)) {
                wrong.add(page + ": " + element.outerHtml().lines().findFirst().orElse(""));
            }
            for (Attribute attribute : element.attributes()) {
                if (!isHarmless(attribute)) {
                    wrong.add(page + ": " + element.normalName() + " " + attribute);
                }
            }
        }
        return wrong;
    }

    /** What loads or sends something does so from here and to here. */
    private static boolean isOurs(Element element) {
        if (!OURS_ALONE.contains(element.normalName())) {
            return true;
        }
        if (element.normalName().equals("script") && !element.hasAttr("src")) {
            return element.attr("type").equals("application/json");
        }
        String address = element.hasAttr("src")
                ? element.attr("src")
                : element.hasAttr("href") ? element.attr("href") : element.attr("action");
        return address.isEmpty() || address.startsWith("/") && !address.startsWith("//");
    }

    private static boolean isHarmless(Attribute attribute) {
        String name = attribute.getKey();
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        boolean runs =
                name.startsWith("on") || name.startsWith("hx-on") || name.startsWith("evil") || name.equals("style");
        boolean leads = ADDRESSES.contains(name) && (value.startsWith("javascript:") || value.startsWith("data:"));
        return !runs && !leads;
    }
}
