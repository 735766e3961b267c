package dev.dateline.desk.api;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.work.Order;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an editor orders, as it is sent.
 *
 * @param order merge, split, move, withdraw, pin, unpin, retitle or release
 * @param id of the command, so that sending it again does nothing; a new one if it is left out
 * @param into the other story, of a merge or a move
 * @param reports article ids, of a split, a move or a withdrawal
 * @param title the headline, of a new one
 * @param why the reason, for others to read
 * @param by who orders it, where the desk asks nobody for a name
 */
public record ApiOrder(
        @Nullable String order,
        @Nullable String id,
        @Nullable String into,
        @Nullable List<String> reports,
        @Nullable String title,
        @Nullable String why,
        @Nullable String by) {

    /**
     * The order given to a story.
     *
     * @throws BadJson when something is missing
     */
    public Order to(StoryId story) {
        return switch (Objects.requireNonNullElse(order, "")) {
            case "merge" -> new Order.Merge(story, other(), true);
            case "split" -> new Order.Split(story, articles(), null, true);
            case "move" -> new Order.Move(story, articles(), other(), true);
            case "withdraw" -> new Order.Withdraw(story, only());
            case "pin" -> new Order.Pin(story, true);
            case "unpin" -> new Order.Pin(story, false);
            case "retitle" -> new Order.Retitle(story, required(title, "title"));
            case "release" -> new Order.Retitle(story, null);
            default -> throw new BadJson("order must be merge, split, move, withdraw, pin, unpin, retitle or release.");
        };
    }

    private StoryId other() {
        return new StoryId(required(into, "into"));
    }

    private ArticleId only() {
        List<ArticleId> all = articles();
        if (all.size() != 1) {
            throw new BadJson("A withdrawal takes one report; send one for each.");
        }
        return all.get(0);
    }

    private List<ArticleId> articles() {
        if (reports == null || reports.isEmpty()) {
            throw new BadJson("reports must name at least one report.");
        }
        return reports.stream().map(ArticleId::new).toList();
    }

    private static String required(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new BadJson("The order needs " + name + ".");
        }
        return value.strip();
    }
}
