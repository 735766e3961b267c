package dev.dateline.schemas.codec;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.StoryOrigin;
import dev.dateline.domain.story.Support;
import dev.dateline.domain.story.Syndication;
import org.jspecify.annotations.Nullable;

/** Who stands behind a story. */
final class SupportCodec {
    private SupportCodec() {}

    static dev.dateline.wire.Support toAvro(Support support) {
        return new dev.dateline.wire.Support(
                support.origins(),
                support.listed().stream().map(SupportCodec::origin).toList(),
                support.syndications().stream().map(SupportCodec::syndication).toList());
    }

    static Support fromAvro(dev.dateline.wire.@Nullable Support wire) {
        return wire == null
                ? Support.NONE
                : new Support(
                        wire.getOrigins(),
                        wire.getListed().stream().map(SupportCodec::origin).toList(),
                        wire.getSyndications().stream()
                                .map(SupportCodec::syndication)
                                .toList());
    }

    private static dev.dateline.wire.StoryOrigin origin(StoryOrigin origin) {
        return new dev.dateline.wire.StoryOrigin(
                ReportOriginCodec.toAvro(origin.origin()), origin.reports(), origin.firstSeen());
    }

    private static StoryOrigin origin(dev.dateline.wire.StoryOrigin wire) {
        return new StoryOrigin(ReportOriginCodec.fromAvro(wire.getOrigin()), wire.getReports(), wire.getFirstSeen());
    }

    private static dev.dateline.wire.Syndication syndication(Syndication syndication) {
        return new dev.dateline.wire.Syndication(
                syndication.original().value(), syndication.copies(), syndication.newest());
    }

    private static Syndication syndication(dev.dateline.wire.Syndication wire) {
        return new Syndication(new ArticleId(wire.getOriginal()), wire.getCopies(), wire.getNewest());
    }
}
