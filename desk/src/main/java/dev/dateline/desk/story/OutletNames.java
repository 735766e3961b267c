package dev.dateline.desk.story;

import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;

/** The names of outlets as reports tell them: a story lists more outlets than it keeps reports. */
final class OutletNames {

    private static final int MOST = 20_000;

    private final Newest<String, String> names = new Newest<>(MOST);

    synchronized void learn(Story story) {
        for (ReportRef report : story.reports()) {
            Outlet outlet = report.outlet();
            if (!outlet.name().isBlank()) {
                names.put(outlet.id(), outlet.name());
            }
        }
    }

    synchronized String name(String id) {
        return names.getOrDefault(id, id);
    }
}
