package dev.dateline.desk.view;

import dev.dateline.desk.live.Newsroom;
import java.time.Instant;
import java.util.List;

/**
 * All that editors did lately.
 *
 * @param mayWork whether whoever looks may take something back
 * @param asksName whether they must say who they are
 */
public record WorkPageView(boolean mayWork, boolean asksName, List<WorkLine> done, StatusLine status) {

    /** The page now. */
    public static WorkPageView of(Newsroom newsroom, boolean mayWork, boolean asksName, Instant now) {
        List<WorkLine> done = newsroom.work().all().stream()
                .map(work -> WorkLine.of(work, newsroom.stories(), now))
                .toList();
        return new WorkPageView(mayWork, asksName, done, StatusLine.of(newsroom.health(), now));
    }
}
