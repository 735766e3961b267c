package dev.dateline.app.claim;

import dev.dateline.domain.claim.Chain;
import dev.dateline.domain.claim.Claim;
import dev.dateline.domain.claim.ClaimReader;
import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.Hedge;
import dev.dateline.domain.claim.IndependentOrigins;
import dev.dateline.domain.claim.Span;
import dev.dateline.domain.claim.Speaker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a document claims, as fields of a JSON object. Offsets are in UTF-16 units of the text, the end exclusive. */
public final class ReadClaims {
    private final Document document;

    public ReadClaims(Document document) {
        this.document = document;
    }

    /** {@code language, claims, origins}. */
    public Map<String, Object> fields() {
        List<Claim> claims = ClaimReader.of(document.language()).claims(document);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("language", document.language());
        fields.put("claims", claims.stream().map(this::claim).toList());
        fields.put("origins", IndependentOrigins.of(claims));
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
        fields.put("mention", name(claim.mention()));
        fields.put("stance", name(claim.stance()));
        fields.put("negated", claim.negated());
        fields.put("directness", name(claim.directness()));
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
        return Map.of("kind", name(hedge.kind()), "span", pair(hedge.span()));
    }

    private static List<List<Integer>> spans(List<Span> spans) {
        return spans.stream().map(ReadClaims::pair).toList();
    }

    private static @Nullable List<Integer> span(@Nullable Span span) {
        return span == null ? null : pair(span);
    }

    private static List<Integer> pair(Span span) {
        return List.of(span.start(), span.end());
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
