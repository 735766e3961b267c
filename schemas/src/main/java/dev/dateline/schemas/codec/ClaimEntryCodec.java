package dev.dateline.schemas.codec;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.claim.Chain;
import dev.dateline.domain.claim.Claim;
import dev.dateline.domain.claim.Span;
import dev.dateline.domain.claim.entry.ClaimEntry;
import dev.dateline.domain.claim.entry.ClaimEntry.Content;
import dev.dateline.domain.claim.entry.ClaimEntry.Placed;
import dev.dateline.domain.claim.entry.ClaimEntry.Said;
import dev.dateline.domain.claim.entry.ClaimEntry.Stated;
import dev.dateline.domain.claim.testimony.StatedFact;
import dev.dateline.domain.story.StoryId;
import dev.dateline.wire.ClaimKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The claims ledger: in front what most readers ask for, behind it all that was read. */
public final class ClaimEntryCodec extends AvroCodec<ClaimEntry, dev.dateline.wire.Claim> {
    public ClaimEntryCodec() {
        super(dev.dateline.wire.Claim.class);
    }

    @Override
    public dev.dateline.wire.Claim toAvro(ClaimEntry entry) {
        var wire = new dev.dateline.wire.Claim();
        wire.setId(entry.id());
        wire.setStoryId(entry.story().value());
        wire.setArticleId(entry.report().whole().value());
        wire.setPart(entry.report().partNumber());
        wire.setVersion(entry.version());
        wire.setOutlet(entry.outlet());
        wire.setAt(entry.at());
        wire.setFacts(List.of());
        wire.setChain(List.of());
        wire.setCertain(true);
        put(wire, entry.content());
        return wire;
    }

    private static void put(dev.dateline.wire.Claim wire, Content content) {
        if (content instanceof Said said) {
            put(wire, said);
        } else if (content instanceof Stated stated) {
            wire.setKind(ClaimKind.STATED);
            wire.setContent(stated.fact().sentence());
            put(wire, stated.fact().stated().sentence());
            wire.setFacts(List.of(StatedFactCodec.toAvro(stated.fact())));
        } else {
            Placed placed = (Placed) content;
            wire.setKind(ClaimKind.PLACED);
            wire.setContent(placed.title());
            wire.setEntries(placed.entries());
        }
    }

    private static void put(dev.dateline.wire.Claim wire, Said said) {
        Claim claim = said.claim().claim();
        wire.setKind(ClaimKind.SAID);
        wire.setContent(said.claim().words());
        put(wire, claim.extent());
        wire.setSpeaker(
                claim.speakers().isEmpty() ? null : claim.speakers().get(0).name());
        wire.setChain(claim.chain().links().stream().map(Chain.Link::name).toList());
        wire.setOrigin(claim.chain().origin().map(Chain.Link::name).orElse(null));
        wire.setCertain(claim.chain().isCertain());
        wire.setSaid(SaidClaimCodec.toAvro(said.claim()));
        wire.setFacts(said.facts().stream().map(StatedFactCodec::toAvro).toList());
    }

    private static void put(dev.dateline.wire.Claim wire, Span span) {
        wire.setBegin(span.start());
        wire.setEnd(span.end());
    }

    @Override
    public ClaimEntry fromAvro(dev.dateline.wire.Claim wire) {
        return new ClaimEntry(
                new StoryId(wire.getStoryId()),
                new ArticleId(wire.getArticleId()).part(wire.getPart()),
                wire.getVersion(),
                wire.getOutlet(),
                wire.getAt(),
                number(wire.getId()),
                content(wire));
    }

    private static int number(String id) {
        int slash = id.lastIndexOf('/');
        return slash < 0 ? 0 : Integer.parseInt(id.substring(slash + 1));
    }

    private static Content content(dev.dateline.wire.Claim wire) {
        List<StatedFact> facts =
                wire.getFacts().stream().map(StatedFactCodec::fromAvro).toList();
        dev.dateline.wire.@Nullable SaidClaim said = wire.getSaid();
        if (said != null) {
            return new Said(SaidClaimCodec.fromAvro(said), facts);
        }
        return wire.getKind() == ClaimKind.STATED
                ? new Stated(facts.get(0))
                : new Placed(wire.getContent(), wire.getEntries());
    }
}
