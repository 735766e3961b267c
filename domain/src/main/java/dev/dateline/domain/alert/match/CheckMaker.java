package dev.dateline.domain.alert.match;

import dev.dateline.domain.alert.query.Clause;
import dev.dateline.domain.alert.query.Field;
import dev.dateline.domain.story.words.WordReader;
import java.util.List;

/** Makes checks of clauses in which no other rule is referred to any more. */
final class CheckMaker {
    private final Lexicon lexicon;

    CheckMaker(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Check make(Clause clause) {
        return make(clause, Scope.TEXT);
    }

    private Check make(Clause clause, Scope scope) {
        if (clause instanceof Clause.All all) {
            return new Check.AllOf(all.parts().stream().map(p -> make(p, scope)).toList());
        }
        if (clause instanceof Clause.Any any) {
            return new Check.AnyOf(any.parts().stream().map(p -> make(p, scope)).toList());
        }
        if (clause instanceof Clause.Not not) {
            return new Check.NoneOf(make(not.part(), scope));
        }
        if (clause instanceof Clause.Near near) {
            return new Check.Near(near.words(), side(near.left(), scope), side(near.right(), scope));
        }
        if (clause instanceof Clause.InField in) {
            return in.field().isText() ? make(in.part(), scope(in.field())) : value(in.part(), in.field());
        }
        return clause instanceof Clause.Look look ? look(look, scope) : condition(clause);
    }

    private static Check condition(Clause clause) {
        return clause instanceof Clause.Condition condition
                ? new Check.Holds(condition)
                : new Check.NoneOf(new Check.AllOf(List.of()));
    }

    private Look side(Clause side, Scope scope) {
        return side instanceof Clause.Any any
                ? new AnyLook(any.parts().stream().map(p -> side(p, scope)).toList())
                : look((Clause.Look) side, scope);
    }

    Look look(Clause.Look look, Scope scope) {
        List<String> words = WordReader.asked(look.text());
        if (look instanceof Clause.Prefix && words.size() == 1 && isOpen(words.get(0))) {
            return new PrefixLook(lexicon.term(words.get(0)), scope);
        }
        if (words.size() != 1) {
            return words.isEmpty()
                    ? new AnyLook(List.of())
                    : new PhraseLook(words.stream().map(lexicon::term).toList(), scope);
        }
        String word = words.get(0);
        if (WordReader.isUnspaced(word) && word.codePointCount(0, word.length()) == 1) {
            return new PrefixLook(lexicon.term(word), scope);
        }
        return scope == Scope.TEXT ? lexicon.look(word) : new TermLook(lexicon.term(word), scope);
    }

    /** In a script without spaces two letters or more are found wherever they stand, with an asterisk or without. */
    private static boolean isOpen(String word) {
        return !WordReader.isUnspaced(word);
    }

    private Check value(Clause clause, Field field) {
        if (clause instanceof Clause.All all) {
            return new Check.AllOf(
                    all.parts().stream().map(p -> value(p, field)).toList());
        }
        if (clause instanceof Clause.Any any) {
            return new Check.AnyOf(
                    any.parts().stream().map(p -> value(p, field)).toList());
        }
        if (clause instanceof Clause.Not not) {
            return new Check.NoneOf(value(not.part(), field));
        }
        Clause.Look look = (Clause.Look) clause;
        List<String> words = FieldValues.words(field, look.text());
        return words.isEmpty() ? new AnyLook(List.of()) : new ValueLook(field, words, look instanceof Clause.Prefix);
    }

    private static Scope scope(Field field) {
        return field == Field.TITLE ? Scope.TITLE : Scope.LEAD;
    }
}
