package dev.dateline.domain.alert.match;

import java.util.List;

/** Looks for one of several things: a side of NEAR. */
record AnyLook(List<Look> parts) implements Look {
    @Override
    public List<Span> spans(StoryText story) {
        return parts.stream().flatMap(part -> part.spans(story).stream()).toList();
    }

    @Override
    public Needs needs(Rarity rarity) {
        return Needs.ofAny(parts, rarity);
    }
}
