package dev.dateline.app.claim;

import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.conflict.AccountReader;
import dev.dateline.domain.claim.conflict.Conflict;
import dev.dateline.domain.claim.conflict.Conflicts;
import dev.dateline.domain.claim.conflict.Relation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a document states that does not go together, as fields of a JSON object. */
final class Contradictions {
    private Contradictions() {}

    /** {@code kind, about, lines, words} of each, both sides in reading order. */
    static List<Map<String, Object>> of(Document document) {
        String outlet = document.publisher() == null ? "" : document.publisher();
        return Conflicts.within(AccountReader.read(document, outlet, null)).stream()
                .filter(Conflict::isOpen)
                .map(conflict -> fields(conflict, document))
                .toList();
    }

    private static Map<String, Object> fields(Conflict conflict, Document document) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", conflict.relation() == Relation.DISPUTE ? "disputed" : FactFields.name(conflict.relation()));
        fields.put("about", conflict.about());
        fields.put(
                "lines",
                List.of(
                        document.line(conflict.first().sentence().start()),
                        document.line(conflict.second().sentence().start())));
        fields.put(
                "words",
                List.of(
                        conflict.first().fact().span().of(document.text()),
                        conflict.second().fact().span().of(document.text())));
        return fields;
    }
}
