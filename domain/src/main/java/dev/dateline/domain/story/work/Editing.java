package dev.dateline.domain.story.work;

import dev.dateline.domain.story.StoryId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What editors decided about a story.
 *
 * @param pinned it ranks first, and is not closed
 * @param instead of a headline set by hand, the one that the lane had chosen; null when the story has the lane's
 * @param apart stories that it never becomes one with unless an editor says so, up to a bound, the latest last
 */
public record Editing(boolean pinned, @Nullable String instead, List<StoryId> apart) {
    private static final int MOST_APART = 50;

    /** Nothing was decided by hand. */
    public static final Editing NONE = new Editing(false, null, List.of());

    public Editing {
        apart = List.copyOf(apart);
    }

    /** True for a headline that was set by hand. */
    public boolean isTitled() {
        return instead != null;
    }

    /** True for a story that must keep its id: only an editor lets it go into another one. */
    public boolean isKept() {
        return pinned || isTitled();
    }

    /** Whether an editor decided that it is not the event of this story. */
    public boolean isApartFrom(StoryId other) {
        return apart.contains(other);
    }

    /** The same, pinned or not. */
    public Editing pinned(boolean now) {
        return new Editing(now, instead, apart);
    }

    /** The same with a headline by hand, which stands instead of the lane's; null: the lane's again. */
    public Editing titledInsteadOf(@Nullable String lanes) {
        return new Editing(pinned, lanes, apart);
    }

    /** The same, apart from one story more. */
    public Editing apartFrom(StoryId other) {
        return apartFrom(List.of(other));
    }

    /** The same, apart from all these stories as well. */
    public Editing apartFrom(List<StoryId> others) {
        Set<StoryId> all = new LinkedHashSet<>(apart);
        all.addAll(others);
        List<StoryId> latest = new ArrayList<>(all);
        return new Editing(pinned, instead, latest.subList(Math.max(0, latest.size() - MOST_APART), latest.size()));
    }

    /** The same, no longer apart from that story. */
    public Editing notApartFrom(StoryId other) {
        return new Editing(
                pinned, instead, apart.stream().filter(s -> !s.equals(other)).toList());
    }
}
