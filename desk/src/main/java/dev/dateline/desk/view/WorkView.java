package dev.dateline.desk.view;

import dev.dateline.desk.api.Paths;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.story.Related;
import dev.dateline.desk.story.StoryFilter;
import dev.dateline.desk.story.StoryQuery;
import dev.dateline.desk.story.StorySnapshot;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an editor can do with a story, and what was done.
 *
 * @param orders where orders are sent
 * @param mayWork whether whoever looks may order something
 * @param asksName whether they must say who they are, because the desk does not know
 * @param titled whether the headline was set by hand
 * @param reports those that it lists
 * @param others stories of the same language that it could have to do with
 * @param done what was ordered, the latest first
 */
public record WorkView(
        String id,
        String orders,
        boolean mayWork,
        boolean asksName,
        String title,
        Language language,
        boolean pinned,
        boolean titled,
        List<ListedReport> reports,
        List<OtherStory> others,
        List<WorkLine> done) {

    private static final int MOST_RELATED = 12;
    private static final int MOST_OTHERS = 200;

    /** A report to be chosen. */
    public record ListedReport(String id, String outlet, String title, Moment seenAt, boolean withdrawn) {
        private static ListedReport of(ReportRef report, Instant now) {
            return new ListedReport(
                    report.article().value(),
                    report.outlet().name(),
                    report.title(),
                    Moment.of(report.seenAt(), now),
                    Badge.isWithdrawn(report));
        }
    }

    /** Another story to be chosen. */
    public record OtherStory(String id, String title) {}

    /** What can be done with a story by who looks. */
    public static WorkView of(Story story, Newsroom newsroom, boolean mayWork, boolean asksName, Instant now) {
        return new WorkView(
                story.id().value(),
                Paths.apiStory(story.id()) + "/commands",
                mayWork,
                asksName,
                story.title(),
                Language.of(story.lane()),
                story.editing().pinned(),
                story.editing().isTitled(),
                story.reports().stream()
                        .map(report -> ListedReport.of(report, now))
                        .toList(),
                others(story, newsroom),
                newsroom.work().of(story.id()).stream()
                        .map(work -> WorkLine.of(work, newsroom.stories(), now))
                        .toList());
    }

    private static List<OtherStory> others(Story story, Newsroom newsroom) {
        StorySnapshot all = newsroom.stories().snapshot();
        Stream<Story> related = all.related(story, MOST_RELATED).stream().map(Related::story);
        StoryQuery ranked = new StoryQuery(StoryFilter.of(story.lane(), ""), MOST_OTHERS, null);
        return Stream.concat(related, all.select(ranked).stories().stream())
                .filter(other ->
                        other.lane().equals(story.lane()) && !other.id().equals(story.id()))
                .distinct()
                .map(other -> new OtherStory(other.id().value(), other.title()))
                .toList();
    }
}
