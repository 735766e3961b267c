package dev.dateline.schemas.codec;

import dev.dateline.domain.claim.Chain;
import dev.dateline.domain.claim.Claim;
import dev.dateline.domain.claim.Directness;
import dev.dateline.domain.claim.Hedge;
import dev.dateline.domain.claim.Mention;
import dev.dateline.domain.claim.Speaker;
import dev.dateline.domain.claim.Stance;
import dev.dateline.domain.claim.testimony.SaidClaim;
import dev.dateline.wire.ChainLink;
import dev.dateline.wire.ChainRole;
import dev.dateline.wire.ClaimDirectness;
import dev.dateline.wire.ClaimHedge;
import dev.dateline.wire.ClaimMention;
import dev.dateline.wire.ClaimStance;
import dev.dateline.wire.HedgeKind;
import dev.dateline.wire.SpeakerKind;

/** Claims with their words. */
final class SaidClaimCodec {
    private SaidClaimCodec() {}

    static dev.dateline.wire.SaidClaim toAvro(SaidClaim said) {
        Claim claim = said.claim();
        var wire = new dev.dateline.wire.SaidClaim();
        wire.setWords(said.words());
        wire.setCueWords(said.cue());
        wire.setContent(SpanCodec.toAvro(claim.content()));
        wire.setSource(SpanCodec.toAvroOrNull(claim.source()));
        wire.setCue(SpanCodec.toAvroOrNull(claim.cue()));
        wire.setSpeakers(claim.speakers().stream().map(SaidClaimCodec::toAvro).toList());
        wire.setMention(ClaimMention.valueOf(claim.mention().name()));
        wire.setStance(ClaimStance.valueOf(claim.stance().name()));
        wire.setNegated(claim.negated());
        wire.setDirectness(ClaimDirectness.valueOf(claim.directness().name()));
        wire.setQuotes(SpanCodec.toAvro(claim.quotes()));
        wire.setHedges(claim.hedges().stream().map(SaidClaimCodec::toAvro).toList());
        wire.setLinks(claim.chain().links().stream().map(SaidClaimCodec::toAvro).toList());
        return wire;
    }

    static SaidClaim fromAvro(dev.dateline.wire.SaidClaim wire) {
        var claim = new Claim(
                SpanCodec.fromAvro(wire.getContent()),
                SpanCodec.fromAvroOrNull(wire.getSource()),
                SpanCodec.fromAvroOrNull(wire.getCue()),
                wire.getSpeakers().stream().map(SaidClaimCodec::fromAvro).toList(),
                Mention.valueOf(wire.getMention().name()),
                Stance.valueOf(wire.getStance().name()),
                wire.getNegated(),
                Directness.valueOf(wire.getDirectness().name()),
                SpanCodec.fromAvro(wire.getQuotes()),
                wire.getHedges().stream().map(SaidClaimCodec::fromAvro).toList(),
                new Chain(wire.getLinks().stream().map(SaidClaimCodec::fromAvro).toList()));
        return new SaidClaim(claim, wire.getWords(), wire.getCueWords());
    }

    private static dev.dateline.wire.Speaker toAvro(Speaker speaker) {
        return new dev.dateline.wire.Speaker(
                speaker.name(), SpeakerKind.valueOf(speaker.kind().name()));
    }

    private static Speaker fromAvro(dev.dateline.wire.Speaker wire) {
        return new Speaker(wire.getName(), Speaker.Kind.valueOf(wire.getKind().name()));
    }

    private static ClaimHedge toAvro(Hedge hedge) {
        return new ClaimHedge(HedgeKind.valueOf(hedge.kind().name()), SpanCodec.toAvro(hedge.span()));
    }

    private static Hedge fromAvro(ClaimHedge wire) {
        return new Hedge(Hedge.Kind.valueOf(wire.getKind().name()), SpanCodec.fromAvro(wire.getSpan()));
    }

    private static ChainLink toAvro(Chain.Link link) {
        return new ChainLink(link.name(), ChainRole.valueOf(link.role().name()), link.certain());
    }

    private static Chain.Link fromAvro(ChainLink wire) {
        return new Chain.Link(wire.getName(), Chain.Role.valueOf(wire.getRole().name()), wire.getCertain());
    }
}
