package dev.dateline.domain.article.page;

import dev.dateline.domain.article.PublishedDate;
import dev.dateline.domain.article.PublishedDate.Origin;
import dev.dateline.domain.article.page.DateText.Reading;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds when a page was published: what it declares first, then its address, then what it prints near its headline, then
 * any date it prints. Each with a confidence; a guess is marked as one.
 */
final class PageDates {

    private static final String[] PUBLISHED = {
        "article:published_time",
        "article:published",
        "og:published_time",
        "og:article:published_time",
        "datepublished",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "article.published",
        "published-date",
        "publisheddate",
        "published_date",
        "publish-date",
        "publish_date",
        "publishdate",
        "pubdate",
        "publication_date",
        "article:publicationdate",
        "dcterms.issued",
        "dc.date.issued",
        "dcterms.created",
        "dc.date.created",
        "citation_publication_date",
        "date_published",
        "article_date_original",
        "originalpublicationdate",
        "rnews:datepublished",
        "datecreated",
        "date.created",
        "created",
        "dc.date",
        "dcterms.date",
        "dc:date",
        "og:article:date",
        "og:pubdate",
        "prism.publicationdate",
        "bt:pubdate",
        "last-published",
        "article:post_date",
        "date"
    };
    private static final String[] MODIFIED = {
        "article:modified_time",
        "article:modified",
        "og:updated_time",
        "datemodified",
        "dcterms.modified",
        "dc.date.modified",
        "last-modified",
        "lastmod",
        "revised",
        "article:updated",
        "modified",
        "lastmodified",
        "utime"
    };
    private static final Pattern IN_ADDRESS = Pattern.compile("(?<!\\d)(?<y>(?:19|20)\\d\\d)(?<gap>[/_.-]?)"
            + "(?<mo>0[1-9]|1[0-2]|(?<=[/_.-])[1-9])\\k<gap>(?<d>3[01]|[12]\\d|0[1-9]|(?<=[/_.-])[1-9])(?!\\d)");
    private static final Pattern WORD_DATE = Pattern.compile(
            "date|time|publi|post(ed|info|meta)|entry meta|byline|dateline|created|stand|datum|fecha|meta|info|stamp|submitted|author|header|kicker");
    private static final int NEAR = 12;
    private static final int DATE_LINE = 110;

    private final Document page;
    private final MetaTags meta;
    private final LinkedData linked;
    private final PageBlocks blocks;
    private final boolean monthFirst;

    PageDates(Document page, MetaTags meta, LinkedData linked, PageBlocks blocks) {
        this.page = page;
        this.meta = meta;
        this.linked = linked;
        this.blocks = blocks;
        String language = page.select("html").attr("lang").toLowerCase(Locale.ROOT);
        String locale = String.valueOf(meta.first("og:locale")).toLowerCase(Locale.ROOT);
        this.monthFirst =
                language.equals("en") || language.endsWith("-us") || locale.equals("en_us") && language.isEmpty();
    }

    /**
     * A date with where it was read and in which offset.
     *
     * @param date the moment, its origin and confidence
     * @param local the same moment in the page's own offset
     */
    record Dated(PublishedDate date, OffsetDateTime local) {}

    /** When the page was published; null when nothing on it says so. */
    @Nullable
    Dated published(@Nullable URI url, BlockRange body) {
        List<Supplier<@Nullable Dated>> ways = List.of(
                () -> from(linked.text("datePublished"), Origin.JSON_LD, 0.95),
                () -> from(meta.first(PUBLISHED), Origin.META, 0.9),
                () -> from(first("[itemprop~=(?i)datePublished|dateCreated]"), Origin.META, 0.9),
                () -> from(linked.pageDate(), Origin.JSON_LD, 0.8),
                () -> from(linked.text("dateCreated"), Origin.JSON_LD, 0.8),
                () -> from(
                        first(
                                "time[pubdate], time[class~=(?i)publi|entry-date|post], .entry-date, abbr.published, .published[title], [property=dc:date], [property=schema:datePublished], [property=dc:created]"),
                        Origin.TIME_ELEMENT,
                        0.85),
                () -> address(url),
                () -> from(
                        first("article time[datetime], main time[datetime], time[datetime]"), Origin.TIME_ELEMENT, 0.7),
                () -> printed(body),
                () -> from(first("time"), Origin.TIME_ELEMENT, 0.5),
                () -> from(linked.text("dateModified"), Origin.JSON_LD, 0.5),
                () -> from(meta.first(MODIFIED), Origin.META, 0.5),
                () -> anywhere());
        return ways.stream()
                .map(Supplier::get)
                .filter(d -> d != null)
                .findFirst()
                .orElse(null);
    }

    /** The last change the page declares. */
    @Nullable
    Instant modified() {
        for (String text : new @Nullable String[] {
            linked.text("dateModified"), meta.first(MODIFIED), first("[itemprop~=(?i)dateModified]")
        }) {
            Reading reading = text == null ? null : DateText.read(text, monthFirst);
            if (reading != null) {
                return reading.at().toInstant();
            }
        }
        return null;
    }

    private @Nullable String first(String selector) {
        Elements found = page.select(selector);
        return found.stream()
                .map(PageDates::words)
                .filter(w -> DateText.read(w, monthFirst) != null)
                .findFirst()
                .orElse(null);
    }

    private static String words(Element element) {
        for (String attribute :
                List.of("datetime", "content", "title", "data-datetime", "data-time", "data-timestamp")) {
            if (!element.attr(attribute).isBlank() && element.attr(attribute).matches(".*\\d.*")) {
                return element.attr(attribute);
            }
        }
        return element.text();
    }

    private @Nullable Dated from(@Nullable String text, Origin origin, double confidence) {
        Reading reading = text == null ? null : DateText.read(text, monthFirst);
        return reading == null ? null : dated(reading, origin, confidence);
    }

    private static Dated dated(Reading reading, Origin origin, double confidence) {
        double sure = reading.exact() ? confidence : confidence * 0.95;
        return new Dated(new PublishedDate(reading.at().toInstant(), origin, sure), reading.at());
    }

    private @Nullable Dated address(@Nullable URI url) {
        String path = url == null || url.getPath() == null ? "" : url.getPath();
        Matcher date = IN_ADDRESS.matcher(path);
        return date.find()
                ? from(date.group("y") + "-" + date.group("mo") + "-" + date.group("d"), Origin.URL, 0.75)
                : null;
    }

    /** A date printed in a short line above or right below the text, an element whose class speaks of dates first. */
    private @Nullable Dated printed(BlockRange body) {
        for (boolean named : new boolean[] {true, false}) {
            for (int i : nearestFirst(body)) {
                PageBlock block = blocks.get(i);
                boolean dateLine = block.size() < DATE_LINE && (!named || speaksOfDates(block.owner()));
                Dated date = dateLine ? from(block.text(), Origin.TEXT, named ? 0.6 : 0.45) : null;
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private List<Integer> nearestFirst(BlockRange body) {
        int from = Math.max(0, body.from() - NEAR);
        int to = Math.min(blocks.count(), body.to() + NEAR / 2);
        return java.util.stream.IntStream.range(from, to)
                .boxed()
                .sorted(Comparator.comparingInt(i -> Math.abs(i - body.from())))
                .toList();
    }

    private static boolean speaksOfDates(Element owner) {
        String names = ElementHints.words(owner.className() + " " + owner.id() + " "
                + (owner.parent() == null ? "" : owner.parent().className()));
        return owner.normalName().equals("time") || WORD_DATE.matcher(names).find();
    }

    private @Nullable Dated anywhere() {
        for (PageBlock block : blocks.all()) {
            Dated date = block.size() < DATE_LINE ? from(block.text(), Origin.TEXT, 0.25) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }
}
