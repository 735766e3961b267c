package dev.dateline.app.claim;

import dev.dateline.domain.claim.Span;
import dev.dateline.domain.claim.fact.ActorFact;
import dev.dateline.domain.claim.fact.ControlFact;
import dev.dateline.domain.claim.fact.CountFact;
import dev.dateline.domain.claim.fact.DateFact;
import dev.dateline.domain.claim.fact.Fact;
import dev.dateline.domain.claim.fact.StartFact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A fact as fields of a JSON object: its type, what is particular to the type, and the span of its words. */
final class FactFields {
    private FactFields() {}

    static Map<String, Object> of(Fact fact) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (fact instanceof CountFact count) {
            fields.put("type", "count");
            fields.put("slot", count.slot().key());
            fields.put("min", count.count().min());
            fields.put("max", count.count().max());
            fields.put(
                    "aspects",
                    count.aspects().stream().map(FactFields::name).sorted().toList());
        } else if (fact instanceof DateFact date) {
            fields.put("type", name(date.role()) + "_date");
            fields.put("value", date.value());
        } else if (fact instanceof StartFact start) {
            fields.put("type", "event_date");
            fields.put("event", start.what());
            fields.put("value", String.valueOf(start.year()));
        } else if (fact instanceof ControlFact control) {
            fields.put("type", "control");
            fields.put("polarity", name(control.polarity()));
            fields.put("place", control.place());
        } else if (fact instanceof ActorFact actor) {
            fields.put("type", name(actor.role()));
            fields.put("actor", actor.actor());
        }
        fields.put("span", pair(fact.span()));
        return fields;
    }

    static List<Integer> pair(Span span) {
        return List.of(span.start(), span.end());
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
