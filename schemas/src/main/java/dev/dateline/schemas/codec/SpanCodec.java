package dev.dateline.schemas.codec;

import dev.dateline.domain.claim.Span;
import dev.dateline.wire.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stretches of text. */
final class SpanCodec {
    private SpanCodec() {}

    static TextSpan toAvro(Span span) {
        return new TextSpan(span.start(), span.end());
    }

    static Span fromAvro(TextSpan wire) {
        return new Span(wire.getBegin(), wire.getEnd());
    }

    static @Nullable TextSpan toAvroOrNull(@Nullable Span span) {
        return span == null ? null : toAvro(span);
    }

    static @Nullable Span fromAvroOrNull(@Nullable TextSpan wire) {
        return wire == null ? null : fromAvro(wire);
    }

    static List<TextSpan> toAvro(List<Span> spans) {
        return spans.stream().map(SpanCodec::toAvro).toList();
    }

    static List<Span> fromAvro(List<TextSpan> wire) {
        return wire.stream().map(SpanCodec::fromAvro).toList();
    }
}
