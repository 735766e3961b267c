package dev.dateline.app.claim;

import dev.dateline.domain.claim.Chain;
import dev.dateline.domain.claim.Claim;
import dev.dateline.domain.claim.ClaimReader;
import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.Hedge;
import dev.dateline.domain.claim.IndependentOrigins;
import dev.dateline.domain.claim.Span;
import dev.dateline.domain.claim.Speaker;
import dev.dateline.domain.claim.fact.Facts;
import dev.dateline.domain.claim.segment.Segment;
import dev.dateline.domain.claim.segment.Segments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a document claims, as fields of a JSON object. Offsets are in UTF-16 units of the text, the end exclusive. */
public final class ReadClaims {
    private final Document document;

    public ReadClaims(Document document) {
        this.document = document;
    }

    /** {@code language, segments, claims, facts, contradictions, origins}; what is no story's text claims nothing. */
    public Map<String, Object> fields() {
        List<Segment> segments = Segments.of(document);
        List<Span> events = segments.stream().map(Segment::span).toList();
        List<Claim> claims = ClaimReader.of(document.language()).claims(document, events).stream()
                .filter(claim -> isStory(segments, claim.extent()))
                .toList();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("language", document.language());
        fields.put("segments", segments.stream().map(this::segment).toList());
        fields.put("claims", claims.stream().map(this::claim).toList());
        fields.put(
                "facts",
                Facts.of(document).stream()
                        .filter(fact -> isStory(segments, fact.span()))
                        .map(FactFields::of)
                        .toList());
        fields.put("contradictions", Contradictions.of(document));
        fields.put("origins", IndependentOrigins.of(claims));
        return fields;
    }

    private static boolean isStory(List<Segment> segments, Span span) {
        return segments.stream()
                .anyMatch(segment ->
                        segment.kind() == Segment.Kind.STORY && segment.span().meets(span));
    }

    private Map<String, Object> segment(Segment segment) {
        Map<String, Object> fields = new LinkedHashMap<>();
        int last = Math.max(segment.span().start(), segment.span().end() - 1);
        fields.put("kind", FactFields.name(segment.kind()));
        fields.put("lines", List.of(document.line(segment.span().start()), document.line(last)));
        fields.put("span", FactFields.pair(segment.span()));
        return fields;
    }

    private Map<String, Object> claim(Claim claim) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("line", document.line(claim.extent().start()));
        fields.put("speakers", speakers(claim));
        fields.put(
                "said",
                claim.content().stream().map(part -> part.of(document.text())).toList());
        fields.put("content", spans(claim.content()));
        fields.put("source", span(claim.source()));
        fields.put("cue", span(claim.cue()));
        fields.put("mention", FactFields.name(claim.mention()));
        fields.put("stance", FactFields.name(claim.stance()));
        fields.put("negated", claim.negated());
        fields.put("directness", FactFields.name(claim.directness()));
        fields.put("quotes", spans(claim.quotes()));
        fields.put("hedges", claim.hedges().stream().map(this::hedge).toList());
        fields.put("chain", passedOn(claim).map(Chain.Link::name).toList());
        fields.put("certain", claim.chain().isCertain());
        fields.put("relay", relay(claim));
        return fields;
    }

    /** Nobody speaks where media in general do. */
    private static List<String> speakers(Claim claim) {
        return claim.speakers().stream()
                .filter(speaker -> speaker.kind() != Speaker.Kind.GENERIC)
                .map(Speaker::name)
                .toList();
    }

    /** The chain without the one who printed it, who is the same for all. */
    private static Stream<Chain.Link> passedOn(Claim claim) {
        return claim.chain().links().stream().filter(link -> link.role() != Chain.Role.PUBLISHER);
    }

    private static @Nullable String relay(Claim claim) {
        return passedOn(claim)
                .filter(link -> link.role() == Chain.Role.RELAY || !link.certain())
                .map(Chain.Link::name)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    private Map<String, Object> hedge(Hedge hedge) {
        return Map.of("kind", FactFields.name(hedge.kind()), "span", FactFields.pair(hedge.span()));
    }

    private static List<List<Integer>> spans(List<Span> spans) {
        return spans.stream().map(FactFields::pair).toList();
    }

    private static @Nullable List<Integer> span(@Nullable Span span) {
        return span == null ? null : FactFields.pair(span);
    }
}
