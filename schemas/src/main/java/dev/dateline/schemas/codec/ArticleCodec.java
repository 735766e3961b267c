package dev.dateline.schemas.codec;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.OutLink;
import dev.dateline.domain.article.PublishedDate;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.SourceId;
import dev.dateline.wire.BlockKind;
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
                wire.getContentHash());
    }

    private static void setPublished(dev.dateline.wire.Article wire, @Nullable PublishedDate date) {
        if (date != null) {
            wire.setPublished(date.at());
            wire.setPublishedOrigin(DateOrigin.valueOf(date.origin().name()));
            wire.setPublishedConfidence(date.confidence());
        }
    }

    private static @Nullable PublishedDate published(dev.dateline.wire.Article wire) {
        @Nullable Instant at = wire.getPublished();
        @Nullable DateOrigin origin = wire.getPublishedOrigin();
        @Nullable Double confidence = wire.getPublishedConfidence();
        if (at == null || origin == null || confidence == null) {
            return null;
        }
        return new PublishedDate(at, PublishedDate.Origin.valueOf(origin.name()), confidence);
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
