package dev.dateline.schemas.codec;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.work.Hold;
import dev.dateline.domain.story.work.Order;
import dev.dateline.wire.EraseArticles;
import dev.dateline.wire.MergeStories;
import dev.dateline.wire.MoveReports;
import dev.dateline.wire.PinStory;
import dev.dateline.wire.RestoreReport;
import dev.dateline.wire.RetitleStory;
import dev.dateline.wire.SplitStory;
import dev.dateline.wire.WithdrawReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The eight things that can be done with a story by hand. */
final class OrderCodec {
    private OrderCodec() {}

    static Object toAvro(Order order) {
        String story = order.story().value();
        if (order instanceof Order.Merge it) {
            return new MergeStories(story, it.into().value(), it.held());
        } else if (order instanceof Order.Split it) {
            StoryId again = it.again();
            return new SplitStory(story, ids(it.reports()), again == null ? null : again.value(), it.held());
        } else if (order instanceof Order.Move it) {
            return new MoveReports(story, ids(it.reports()), it.into().value(), it.held());
        } else if (order instanceof Order.Withdraw it) {
            return new WithdrawReport(story, it.report().value());
        } else if (order instanceof Order.Restore it) {
            var kind = dev.dateline.wire.ArticleKind.valueOf(it.kind().name());
            var hold = dev.dateline.wire.Hold.valueOf(it.hold().name());
            return new RestoreReport(story, it.report().value(), kind, hold);
        } else if (order instanceof Order.Pin it) {
            return new PinStory(story, it.pinned());
        } else if (order instanceof Order.Erase it) {
            return new EraseArticles(story, ids(it.articles()));
        }
        return new RetitleStory(story, ((Order.Retitle) order).title());
    }

    static Order fromAvro(Object wire) {
        if (wire instanceof MergeStories it) {
            return new Order.Merge(story(it.getStoryId()), story(it.getInto()), it.getHeld());
        } else if (wire instanceof SplitStory it) {
            @Nullable String again = it.getAgain();
            StoryId before = again == null ? null : story(again);
            return new Order.Split(story(it.getStoryId()), articles(it.getArticleIds()), before, it.getHeld());
        } else if (wire instanceof MoveReports it) {
            StoryId into = story(it.getInto());
            return new Order.Move(story(it.getStoryId()), articles(it.getArticleIds()), into, it.getHeld());
        } else if (wire instanceof WithdrawReport it) {
            return new Order.Withdraw(story(it.getStoryId()), new ArticleId(it.getArticleId()));
        } else if (wire instanceof RestoreReport it) {
            var kind = ArticleKind.valueOf(it.getKind().name());
            var hold = Hold.valueOf(it.getHold().name());
            return new Order.Restore(story(it.getStoryId()), new ArticleId(it.getArticleId()), kind, hold);
        } else if (wire instanceof PinStory it) {
            return new Order.Pin(story(it.getStoryId()), it.getPinned());
        } else if (wire instanceof EraseArticles it) {
            return new Order.Erase(story(it.getStoryId()), articles(it.getArticleIds()));
        }
        var it = (RetitleStory) wire;
        return new Order.Retitle(story(it.getStoryId()), it.getTitle());
    }

    private static StoryId story(String id) {
        return new StoryId(id);
    }

    private static List<String> ids(List<ArticleId> reports) {
        return reports.stream().map(ArticleId::value).toList();
    }

    private static List<ArticleId> articles(List<String> ids) {
        return ids.stream().map(ArticleId::new).toList();
    }
}
