package dev.dateline.bench.soak;

import dev.dateline.bench.news.InventedNews.NewsReport;
import java.util.List;

/**
 * What an outlet puts out.
 *
 * @param url where, its identity
 * @param language tag of its language; empty when it does not say
 */
record NewsText(String outlet, String url, String language, String title, List<String> paragraphs) {
    NewsText {
        paragraphs = List.copyOf(paragraphs);
    }

    static NewsText of(NewsReport report) {
        String url = "https://" + report.outlet() + ".example/news/" + report.number();
        return new NewsText(report.outlet(), url, "en", report.title(), report.paragraphs());
    }
}
