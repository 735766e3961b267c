package dev.dateline.app.sample;

import static org.jsoup.nodes.Entities.escape;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes an article's page in its outlet's layout, with the furniture that real pages have: navigation, a cookie
 * banner, related headlines, and for some a line in another script.
 */
record SamplePage(SampleOutlet outlet, String site, List<Link> related) {

    /** A headline with its address. */
    record Link(String url, String title) {}

    String article(SampleArticle article, SampleArticle.Version version, Instant published) {
        String url = site + article.path();
        String head = head(version.title(), url, published, version.summary());
        String body = SampleBody.html(version, outlet.layout().equals("legacy"));
        String by = version.byline() == null ? "" : version.byline();
        return switch (outlet.layout()) {
            case "magazine" -> magazine(head, url, version, body, by, published);
            case "divs" -> divs(head, version, body, by, published);
            case "legacy" -> legacy(head, version, body, by, published);
            default -> classic(head, version, body, by, published);
        };
    }

    /** The outlet's section page: what an outlet without a feed offers. */
    String section(List<Link> headlines) {
        String cards = headlines.stream()
                .map(l -> String.format(
                        Locale.ROOT,
                        "<li class=\"teaser\"><h3><a href=\"%s\">%s</a></h3></li>",
                        l.url(),
                        escape(l.title())))
                .collect(Collectors.joining("\n"));
        return page(
                "<title>" + escape(outlet.name()) + "</title>",
                String.format(
                        Locale.ROOT, """
                %s<main><h1>%s</h1><p class="tagline">%s</p><ul class="teasers">
                %s
                </ul></main>%s
                """, nav(), escape(outlet.name()), escape(outlet.tagline()), cards, footer()));
    }

    private String classic(String head, SampleArticle.Version v, String body, String by, Instant at) {
        return page(
                head,
                String.format(
                        Locale.ROOT,
                        """
                %s%s<main><article><h1>%s</h1><p class="byline">%s <time datetime="%s">%s</time></p>
                %s
                </article>%s</main>%s
                """,
                        cookie(),
                        nav(),
                        escape(v.title()),
                        escape(by),
                        at,
                        at,
                        body,
                        relatedList(),
                        footer()));
    }

    private String magazine(String head, String url, SampleArticle.Version v, String body, String by, Instant at) {
        String ld = String.format(Locale.ROOT, """
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",\
                "headline":%s,"datePublished":"%s","mainEntityOfPage":"%s","publisher":{"@type":"Organization","name":%s}}\
                </script>
                """, json(v.title()), at, url, json(outlet.name()));
        return page(
                head + ld,
                String.format(
                        Locale.ROOT,
                        """
                %s%s<section class="story-card"><header><h1 class="headline">%s</h1><p class="standfirst">%s</p>
                <div class="author">%s</div></header><div class="story-body">
                %s
                </div></section><aside class="more">%s</aside>%s
                """,
                        nav(),
                        cookie(),
                        escape(v.title()),
                        escape(v.summary()),
                        escape(by),
                        body,
                        relatedList(),
                        footer()));
    }

    private String divs(String head, SampleArticle.Version v, String body, String by, Instant at) {
        String blocks = body.replace("<p>", "<div class=\"mb-4 text-lg\">").replace("</p>", "</div>");
        return page(
                head,
                String.format(
                        Locale.ROOT,
                        """
                <div class="w-full">%s</div><div class="grid grid-cols-12"><div class="col-span-8">
                <div class="text-4xl font-bold">%s</div><div class="text-sm text-gray-500">%s · %s</div>
                <div class="prose">
                %s
                </div></div><div class="col-span-4 sidebar">%s</div></div>%s%s
                """,
                        nav(),
                        escape(v.title()),
                        escape(by),
                        at,
                        blocks,
                        relatedList(),
                        cookie(),
                        footer()));
    }

    private String legacy(String head, SampleArticle.Version v, String body, String by, Instant at) {
        return page(
                head,
                String.format(
                        Locale.ROOT,
                        """
                <table width="100%%"><tr><td colspan="2">%s</td></tr><tr><td width="20%%" valign="top">%s</td>
                <td><font size="5"><b>%s</b></font><br><i>%s %s</i><br><br>
                %s
                </td></tr></table>%s%s
                """,
                        nav(),
                        relatedList(),
                        escape(v.title()),
                        escape(by),
                        at,
                        body,
                        cookie(),
                        footer()));
    }

    private String head(String title, String url, Instant published, String summary) {
        return String.format(
                Locale.ROOT,
                """
                <title>%s | %s</title><link rel="canonical" href="%s"><meta property="og:title" content="%s">
                <meta property="og:site_name" content="%s"><meta property="og:type" content="article">
                <meta name="description" content="%s"><meta property="article:published_time" content="%s">
                """,
                escape(title),
                escape(outlet.name()),
                url,
                escape(title),
                escape(outlet.name()),
                escape(summary),
                published);
    }

    private String page(String head, String body) {
        String direction = outlet.lang().equals("ar") ? " dir=\"rtl\"" : "";
        return String.format(Locale.ROOT, """
                <!DOCTYPE html>
                <html lang="%s"%s><head><meta charset="utf-8">%s</head><body>
                %s</body></html>
                """, outlet.lang(), direction, head, body);
    }

    private String nav() {
        return outlet.nav().stream()
                .map(word -> "<a href=\"/\">" + escape(word) + "</a>")
                .collect(Collectors.joining(" ", "<nav class=\"menu\">", "</nav>"));
    }

    private String cookie() {
        return "<div class=\"cookie-banner\"><p>" + escape(outlet.cookie()) + "</p></div>";
    }

    private String relatedList() {
        if (related.isEmpty()) {
            return "";
        }
        return related.stream()
                .map(l -> String.format(Locale.ROOT, "<li><a href=\"%s\">%s</a></li>", l.url(), escape(l.title())))
                .collect(Collectors.joining(
                        "",
                        "<div class=\"related\"><h4>" + escape(outlet.relatedTitle()) + "</h4><ul>",
                        "</ul></div>"));
    }

    private String footer() {
        @Nullable String foreign = outlet.foreignFurniture();
        return "<footer>" + (foreign == null ? "" : "<p>" + escape(foreign) + "</p>") + "<p>© " + escape(outlet.name())
                + "</p></footer>";
    }

    private static String json(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("</", "<\\/") + "\"";
    }
}
