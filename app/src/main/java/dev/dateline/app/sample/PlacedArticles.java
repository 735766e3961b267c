package dev.dateline.app.sample;

import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Which article stands in which story. */
public final class PlacedArticles {
    private PlacedArticles() {}

    /** Article id to story id of these stories; redirects are left out. */
    public static Map<String, String> byArticle(Collection<Story> stories) {
        Map<String, String> placed = new HashMap<>();
        for (Story story : stories) {
            if (story.mergedInto() == null) {
                for (ReportRef report : story.reports()) {
                    placed.put(report.article().value(), story.id().value());
                }
            }
        }
        return placed;
    }
}
