package dev.dateline.schemas.codec;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.Change;
import dev.dateline.domain.article.OutLink;
import dev.dateline.domain.article.PublishedDate;
import dev.dateline.domain.article.Wall;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.DateDoubt;
import dev.dateline.domain.item.SourceId;
import dev.dateline.wire.ArticleChange;
import dev.dateline.wire.BlockKind;
import dev.dateline.wire.ChangeKind;
import dev.dateline.wire.DateOrigin;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Articles; a publishing date travels as three fields that are null together. */
public final class ArticleCodec extends AvroCodec<Article, dev.dateline.wire.Article> {
    public ArticleCodec() {
        super(dev.dateline.wire.Article.class);
    }

    @Override
    public dev.dateline.wire.Article toAvro(Article article) {
        var wire = new dev.dateline.wire.Article();
        wire.setId(article.id().value());
        wire.setVersion(article.version());
        wire.setSourceId(article.source().value());
        wire.setOutlet(OutletCodec.toAvro(article.outlet()));
        wire.setUrl(article.url());
        wire.setTitle(article.title());
        wire.setSummary(article.summary());
        wire.setBlocks(article.blocks().stream().map(ArticleCodec::block).toList());
        wire.setLanguage(article.language());
        setPublished(wire, article.published());
        wire.setModified(article.modified());
        wire.setByline(article.byline());
        wire.setCredit(article.credit());
        wire.setKind(dev.dateline.wire.ArticleKind.valueOf(article.kind().name()));
        wire.setPicture(article.picture());
        wire.setLinks(article.links().stream().map(ArticleCodec::link).toList());
        wire.setArrival(dev.dateline.wire.Arrival.valueOf(article.arrival().name()));
        wire.setSeenAt(article.seenAt());
        wire.setContentHash(article.contentHash());
        Wall wall = article.wall();
        wire.setWall(wall == null ? null : dev.dateline.wire.Wall.valueOf(wall.name()));
        wire.setOrigin(OriginCodec.toAvro(article.origin()));
        wire.setChanges(article.changes().stream().map(ArticleCodec::change).toList());
        wire.setSameAs(article.sameAs() == null ? null : article.sameAs().value());
        return wire;
    }

    @Override
    public Article fromAvro(dev.dateline.wire.Article wire) {
        return new Article(
                new ArticleId(wire.getId()),
                wire.getVersion(),
                new SourceId(wire.getSourceId()),
                OutletCodec.fromAvro(wire.getOutlet()),
                wire.getUrl(),
                wire.getTitle(),
                wire.getSummary(),
                wire.getBlocks().stream().map(ArticleCodec::block).toList(),
                wire.getLanguage(),
                published(wire),
                wire.getModified(),
                wire.getByline(),
                wire.getCredit(),
                ArticleKind.valueOf(wire.getKind().name()),
                wire.getPicture(),
                wire.getLinks().stream().map(ArticleCodec::link).toList(),
                Arrival.valueOf(wire.getArrival().name()),
                wire.getSeenAt(),
                wire.getContentHash(),
                wall(wire.getWall()),
                OriginCodec.fromAvro(wire.getOrigin()),
                wire.getChanges().stream().map(ArticleCodec::change).toList(),
                wire.getSameAs() == null ? null : new ArticleId(wire.getSameAs()));
    }

    private static @Nullable Wall wall(dev.dateline.wire.@Nullable Wall wire) {
        return wire == null ? null : Wall.valueOf(wire.name());
    }

    private static ArticleChange change(Change change) {
        return new ArticleChange(ChangeKind.valueOf(change.kind().name()), change.before(), change.after());
    }

    private static Change change(ArticleChange wire) {
        return new Change(Change.Kind.valueOf(wire.getKind().name()), wire.getBefore(), wire.getAfter());
    }

    private static void setPublished(dev.dateline.wire.Article wire, @Nullable PublishedDate date) {
        if (date != null) {
            wire.setPublished(date.at());
            wire.setPublishedOrigin(DateOrigin.valueOf(date.origin().name()));
            wire.setPublishedConfidence(date.confidence());
            DateDoubt doubt = date.doubt();
            wire.setPublishedDoubt(doubt == null ? null : dev.dateline.wire.DateDoubt.valueOf(doubt.name()));
        }
    }

    private static @Nullable PublishedDate published(dev.dateline.wire.Article wire) {
        @Nullable Instant at = wire.getPublished();
        @Nullable DateOrigin origin = wire.getPublishedOrigin();
        @Nullable Double confidence = wire.getPublishedConfidence();
        if (at == null || origin == null || confidence == null) {
            return null;
        }
        var doubt = wire.getPublishedDoubt();
        return new PublishedDate(
                at,
                PublishedDate.Origin.valueOf(origin.name()),
                confidence,
                doubt == null ? null : DateDoubt.valueOf(doubt.name()));
    }

    private static dev.dateline.wire.Block block(Block block) {
        return new dev.dateline.wire.Block(BlockKind.valueOf(block.kind().name()), block.text());
    }

    private static Block block(dev.dateline.wire.Block wire) {
        return new Block(Block.Kind.valueOf(wire.getKind().name()), wire.getText());
    }

    private static dev.dateline.wire.OutLink link(OutLink link) {
        return new dev.dateline.wire.OutLink(link.url(), link.text(), link.related());
    }

    private static OutLink link(dev.dateline.wire.OutLink wire) {
        return new OutLink(wire.getUrl(), wire.getText(), wire.getRelated());
    }
}
